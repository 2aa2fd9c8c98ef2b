import type { Judgement } from '../../model/graph.ts';
import type { Signature } from '../../model/kept.ts';
import { foundingKeys, group, LEVELS, stand, type Veto } from '../../model/placement.ts';
import type { GraphTransaction } from '../graph-transaction.ts';

/** Signatures around a change: as they stand, and as they will. A signature with no text after is gone. */
export interface Region {
  before: Map<string, Signature>;
  after: Map<string, Signature>;
}

/**
 * Decides anew, level by level, where the signatures that come or go belong, and all those whose bearers change by it.
 * `region.after` holds the new counts on entry; on return also the new standings. `recheck`: signatures that a new
 * veto, or one taken back, concerns.
 */
export async function place(
  tx: GraphTransaction,
  region: Region,
  judgements: Judgement[],
  recheck: Signature[],
): Promise<void> {
  for (const signature of recheck) take(region, signature);
  const again = new Set(recheck.map((signature) => signature.id));
  const vetoes = judgements.filter((j): j is Veto => j.kind === 'different');
  const turned = new Set<string>();
  for (let level = 0; level < LEVELS; level++) {
    const candidates = await candidatesAt(tx, region, { turned, again }, level);
    if (candidates.length === 0) continue;
    await decide(tx, region, candidates, level, vetoes);
    const closure = await founderClosure(tx, region, candidates, level);
    regroup(region, closure, vetoes);
    for (const key of await turnedKeys(tx, region, closure, level)) turned.add(key);
    for (const key of vetoedKeys(region, closure, vetoes)) turned.add(key);
  }
}

/** Signatures of this strength that come or go, or that wait on a key whose bearers changed. */
async function candidatesAt(
  tx: GraphTransaction,
  region: Region,
  { turned, again }: { turned: Set<string>; again: Set<string> },
  level: number,
): Promise<string[]> {
  const changed = [...ids(region)].filter(
    (id) => again.has(id) || lives(region.before.get(id)) !== lives(region.after.get(id)),
  );
  const waiting = level > 0 && turned.size > 0 ? await tx.waiting([...turned], level) : [];
  for (const signature of waiting) take(region, signature);
  return [...new Set([...changed, ...waiting.map((s) => s.id)])].filter((id) => strengthIn(region, id) === level);
}

function ids(region: Region): Set<string> {
  return new Set([...region.before.keys(), ...region.after.keys()]);
}

function strengthIn(region: Region, id: string): number | undefined {
  return (region.after.get(id) ?? region.before.get(id))?.strength;
}

function lives(signature: Signature | undefined): boolean {
  return signature !== undefined && signature.texts > 0;
}

/** Brings a stored signature into the region unless it is there already. */
function take(region: Region, signature: Signature): void {
  if (region.before.has(signature.id)) return;
  region.before.set(signature.id, signature);
  region.after.set(signature.id, signature);
}

async function decide(
  tx: GraphTransaction,
  region: Region,
  candidates: string[],
  level: number,
  vetoes: Veto[],
): Promise<void> {
  const living = candidates.map((id) => region.after.get(id)).filter((s) => s !== undefined && lives(s)) as Signature[];
  if (level === 0) {
    for (const signature of living) region.after.set(signature.id, { ...signature, standing: 'founder' });
    return;
  }
  const keys = living.flatMap((s) => s.keys.flat());
  const bearers = await bearersAfter(tx, region, keys, level);
  const barredFrom = await barredBy(tx, region, vetoes, level);
  for (const signature of living) {
    const barred = barredFrom(signature);
    const bearersOf = (key: string) => [...(bearers.get(key) ?? [])].filter((entity) => !barred.has(entity));
    region.after.set(signature.id, { ...signature, ...stand(signature, bearersOf) });
  }
}

/** Entities, after the change, that a founder stronger than `level` makes and whose founders bear the key: two at most from outside the region. */
async function bearersAfter(
  tx: GraphTransaction,
  region: Region,
  keys: string[],
  level: number,
): Promise<Map<string, Set<string>>> {
  const wanted = new Set(keys);
  const bearers = await outsideBearers(tx, region, wanted, level);
  addBearers(bearers, region.after.values(), wanted, level);
  return bearers;
}

async function outsideBearers(
  tx: GraphTransaction,
  region: Region,
  keys: Set<string>,
  level: number,
): Promise<Map<string, Set<string>>> {
  const bearers = new Map<string, Set<string>>();
  if (keys.size === 0) return bearers;
  const inside = new Set(
    [...region.before.values()].flatMap((s) => (s.standing === 'founder' && s.entity !== null ? [s.entity] : [])),
  );
  for (const { key, entity } of await tx.bearers([...keys], level, [...inside])) add(bearers, key, entity);
  return bearers;
}

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}

function addBearers(
  bearers: Map<string, Set<string>>,
  signatures: Iterable<Signature>,
  keys: Set<string>,
  level: number,
): void {
  for (const signature of signatures) {
    if (
      signature.standing !== 'founder' ||
      signature.strength >= level ||
      signature.entity === null ||
      !lives(signature)
    )
      continue;
    for (const list of signature.keys) for (const key of list) if (keys.has(key)) add(bearers, key, signature.entity);
  }
}

/** Founders of this strength, before or after, that a chain of shared keys links to a candidate. */
async function founderClosure(
  tx: GraphTransaction,
  region: Region,
  candidates: string[],
  level: number,
): Promise<Set<string>> {
  const closure = new Set<string>();
  const asked = new Set<string>();
  const isFounder = (s: Signature | undefined) => lives(s) && s?.standing === 'founder';
  let front = candidates.filter((id) => isFounder(region.before.get(id)) || isFounder(region.after.get(id)));
  while (front.length > 0) {
    for (const id of front) closure.add(id);
    const members = front.map((id) => region.after.get(id) ?? region.before.get(id));
    const keys = [...new Set(members.flatMap((s) => (s ? foundingKeys(s) : [])))].filter((key) => !asked.has(key));
    for (const key of keys) asked.add(key);
    const found = keys.length > 0 ? await tx.founders(keys, level) : [];
    for (const signature of found) take(region, signature);
    const stillFounders = found.filter((s) => isFounder(region.after.get(s.id)) || isFounder(region.before.get(s.id)));
    front = stillFounders.map((s) => s.id).filter((id) => !closure.has(id));
  }
  return closure;
}

function regroup(region: Region, closure: Set<string>, vetoes: Veto[]): void {
  const founders = [...closure]
    .map((id) => region.after.get(id))
    .filter((s) => lives(s) && s?.standing === 'founder') as Signature[];
  for (const [id, entity] of group(founders, vetoes)) {
    const signature = region.after.get(id);
    if (signature) region.after.set(id, { ...signature, entity });
  }
}

/** Keys of the closure whose bearers pass between none, one and several, or from one to another. */
async function turnedKeys(
  tx: GraphTransaction,
  region: Region,
  closure: Set<string>,
  level: number,
): Promise<string[]> {
  const members = [...closure]
    .flatMap((id) => [region.before.get(id), region.after.get(id)])
    .filter((s) => s !== undefined);
  const keys = new Set(members.flatMap((s) => s.keys.flat()));
  if (keys.size === 0) return [];
  const outside = await outsideBearers(tx, region, keys, level + 1);
  const withRegion = (signatures: Iterable<Signature>) => {
    const bearers = new Map([...outside].map(([key, set]) => [key, new Set(set)]));
    addBearers(bearers, signatures, keys, level + 1);
    return bearers;
  };
  const [before, after] = [withRegion(region.before.values()), withRegion(region.after.values())];
  return [...keys].filter((key) => status(before.get(key)) !== status(after.get(key)));
}

function status(bearers: Set<string> | undefined): string {
  if (!bearers || bearers.size === 0) return 'none';
  return bearers.size > 1 ? 'several' : [...bearers].join();
}

/** Keys that a veto holds apart from a key of the closure: mentions waiting on them may no longer be barred, or newly so. */
function vetoedKeys(region: Region, closure: Set<string>, vetoes: Veto[]): string[] {
  if (vetoes.length === 0) return [];
  const members = [...closure].flatMap((id) => [region.before.get(id), region.after.get(id)]);
  const borne = new Set(members.flatMap((s) => s?.keys.flat() ?? []));
  return vetoes.flatMap(({ a, b }) => [...(borne.has(a) ? [b] : []), ...(borne.has(b) ? [a] : [])]);
}

/** For a waiting mention: the entities that a veto on one of its keys bars it from. */
async function barredBy(
  tx: GraphTransaction,
  region: Region,
  vetoes: Veto[],
  level: number,
): Promise<(signature: Signature) => Set<string>> {
  const pairs = vetoes.flatMap(({ a, b }) => [[a, b] as const, [b, a] as const]);
  const bearers = await bearersAfter(
    tx,
    region,
    pairs.map(([, other]) => other),
    level,
  );
  return (signature) => {
    const own = new Set(signature.keys.flat());
    return new Set(pairs.flatMap(([key, other]) => (own.has(key) ? [...(bearers.get(other) ?? [])] : [])));
  };
}
