import type { Signature } from '../../model/kept.ts';
import { typeOfKey, type Veto } from '../../model/placement.ts';
import type { GraphTransaction } from '../graph-transaction.ts';
import { lives, type Region } from './region.ts';

type Bearers = Map<string, Set<string>>;

/**
 * By key: the entities, after the change, that founders stronger than `level` make and that bear it; those in `except`
 * left out. Of entities outside the region two at most.
 */
export async function bearersAfter(
  tx: GraphTransaction,
  region: Region,
  keys: string[],
  level: number,
  except: Set<string> = new Set(),
): Promise<Bearers> {
  const bearers = await outsideBearers(tx, region, new Set(keys), level, except);
  addBearers(bearers, region.after.values(), new Set(keys), level);
  for (const set of bearers.values()) for (const entity of except) set.delete(entity);
  return bearers;
}

async function outsideBearers(
  tx: GraphTransaction,
  region: Region,
  keys: Set<string>,
  level: number,
  except: Set<string> = new Set(),
): Promise<Bearers> {
  const bearers: Bearers = new Map();
  if (keys.size === 0) return bearers;
  const rows = await tx.bearers([...keys], level, [...region.whole, ...except]);
  for (const { key, entity } of rows) add(bearers, key, entity);
  return bearers;
}

function add(bearers: Bearers, key: string, entity: string): void {
  const set = bearers.get(key);
  if (set) set.add(entity);
  else bearers.set(key, new Set([entity]));
}

function addBearers(bearers: Bearers, signatures: Iterable<Signature>, keys: Set<string>, level: number): void {
  for (const signature of signatures) {
    const { standing, strength, entity } = signature;
    if (standing !== 'founder' || strength >= level || entity === null || !lives(signature)) continue;
    for (const key of signature.keys.flat()) if (keys.has(key)) add(bearers, key, entity);
  }
}

/**
 * Keys of the closure whose bearers pass between none, one and several, or from one to another. Where vetoes of the type
 * exist any change counts, since a mention that is barred from some bearers sees fewer of them.
 */
export async function turnedKeys(
  tx: GraphTransaction,
  region: Region,
  closure: Set<string>,
  level: number,
  vetoes: Veto[],
): Promise<string[]> {
  const members = membersOf(region, closure);
  const keys = new Set(members.flatMap((s) => s.keys.flat()));
  const outside = await outsideBearers(tx, region, keys, level + 1);
  const withRegion = (signatures: Iterable<Signature>) => {
    const bearers = new Map([...outside].map(([key, set]) => [key, new Set(set)]));
    addBearers(bearers, signatures, keys, level + 1);
    return bearers;
  };
  const vetoedTypes = new Set(vetoes.map((veto) => typeOfKey(veto.a)));
  const status = (bearers: Set<string> = new Set(), key = '') =>
    bearers.size > 1 && !vetoedTypes.has(typeOfKey(key)) ? 'several' : [...bearers].sort().join();
  const [before, after] = [withRegion(region.before.values()), withRegion(region.after.values())];
  return [...keys].filter((key) => status(before.get(key), key) !== status(after.get(key), key));
}

function membersOf(region: Region, closure: Set<string>): Signature[] {
  return [...closure].flatMap((id) => [region.before.get(id), region.after.get(id)]).filter((s) => s !== undefined);
}

/** Keys that a veto holds apart from a key of the closure: mentions waiting on them may no longer be barred, or newly so. */
export function vetoedKeys(region: Region, closure: Set<string>, vetoes: Veto[]): string[] {
  if (vetoes.length === 0) return [];
  const borne = new Set(membersOf(region, closure).flatMap((s) => s.keys.flat()));
  return vetoes.flatMap(({ a, b }) => [...(borne.has(a) ? [b] : []), ...(borne.has(b) ? [a] : [])]);
}

/** For a waiting mention: the entities that a veto on one of its keys bars it from. */
export async function barredBy(
  tx: GraphTransaction,
  region: Region,
  vetoes: Veto[],
  level: number,
): Promise<(signature: Signature) => Set<string>> {
  const pairs = vetoes.flatMap(({ a, b }) => [[a, b] as const, [b, a] as const]);
  const bearers = await everyBearer(tx, region, new Set(pairs.map(([, other]) => other)), level);
  return (signature) => {
    const own = new Set(signature.keys.flat());
    return new Set(pairs.flatMap(([key, other]) => (own.has(key) ? [...(bearers.get(other) ?? [])] : [])));
  };
}

/** All bearers after the change, not only two of each key: asked for until no more come. */
async function everyBearer(tx: GraphTransaction, region: Region, keys: Set<string>, level: number): Promise<Bearers> {
  const bearers: Bearers = new Map();
  for (const key of keys) {
    const found = new Set<string>();
    for (let more = true; more;) {
      const rows = await outsideBearers(tx, region, new Set([key]), level, found);
      for (const entity of rows.get(key) ?? []) found.add(entity);
      more = rows.size > 0;
    }
    if (found.size > 0) bearers.set(key, found);
  }
  addBearers(bearers, region.after.values(), keys, level);
  return bearers;
}
