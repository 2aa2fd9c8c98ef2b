import type { Judgement } from '../../model/graph.ts';
import type { Signature } from '../../model/kept.ts';
import { foundingKeys, group, LEVELS, stand, type Veto } from '../../model/placement.ts';
import type { GraphTransaction } from '../graph-transaction.ts';
import { barredBy, bearersAfter, turnedKeys, vetoedKeys } from './bearers.ts';
import { lives, type Region } from './region.ts';

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
    for (const key of await turnedKeys(tx, region, closure, level, vetoes)) turned.add(key);
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
  const shared = await bearersAfter(
    tx,
    region,
    living.flatMap((s) => s.keys.flat()),
    level,
  );
  const barredFrom = await barredBy(tx, region, vetoes, level);
  for (const signature of living) {
    const barred = barredFrom(signature);
    const bearers = barred.size === 0 ? shared : await bearersAfter(tx, region, signature.keys.flat(), level, barred);
    region.after.set(signature.id, { ...signature, ...stand(signature, (key) => bearers.get(key) ?? []) });
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
  for (const id of closure) region.whole.add(region.before.get(id)?.entity ?? '');
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
