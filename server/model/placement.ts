import type { Judgement, Mention } from './graph.ts';
import { entityId } from './identity.ts';
import type { Signature } from './kept.ts';

/** Two keys that a person judged to be borne by different things. */
export type Veto = Extract<Judgement, { kind: 'different' }>;

type Bearer = Pick<Signature, 'id' | 'type' | 'keys' | 'strength'>;

/** Levels of keys that any type uses: body 2, agreement 5. */
export const LEVELS = 5;

/** The strongest level at which it bears a key. */
export function strengthOf(keys: string[][]): number {
  const level = keys.findIndex((list) => list.length > 0);
  if (level < 0) throw new Error('a mention without any key');
  return level;
}

/** Keys at its own strength: those that found an entity. */
export function foundingKeys(signature: Bearer): string[] {
  return signature.keys[signature.strength] ?? [];
}

/** The entity a mention of this signature is, given where its document is. */
export function entityOf(signature: Signature, address: string): string {
  if (signature.entity !== null) return signature.entity;
  return entityId(signature.type, `${smallest(foundingKeys(signature))} @ ${address}`);
}

function smallest(keys: string[]): string {
  return keys.reduce((a, b) => (a < b ? a : b));
}

/**
 * The keys by which a mention is told apart: each under its type, and as judgements change them. "Same" gives both
 * sides one more strong key; "in this document it is another" leaves only a key of that document.
 */
export function identityKeys(
  mention: Pick<Mention, 'type' | 'keys'>,
  address: string,
  judgements: Judgement[],
): string[][] {
  const keys = mention.keys.map((list) => list.map((key) => `${mention.type} ${key}`));
  if (judgements.length === 0) return keys;
  const borne = new Set(keys.flat());
  const apart = judgements
    .flatMap((j) => (j.kind === 'apart' && j.address === address && borne.has(j.a) ? [j.a] : []))
    .sort()[0];
  if (apart !== undefined) return [[`${mention.type} @${address}|apart ${apart}`]];
  const strong = new Set(keys[strengthOf(keys)]);
  const links = judgements.flatMap((j) =>
    j.kind === 'same' && (strong.has(j.a) || strong.has(j.b)) ? [`${mention.type} ${sameKey(j.a, j.b)}`] : [],
  );
  return links.length === 0 ? keys : [[...(keys[0] ?? []), ...new Set(links.sort())], ...keys.slice(1)];
}

/** `Agency` of the identity key `Agency customs|HK`. */
export function typeOfKey(key: string): string {
  return key.slice(0, key.indexOf(' '));
}

const SAME = 'same ';

function sameKey(a: string, b: string): string {
  return `${SAME}${[a, b].sort().join(' ')}`;
}

/**
 * Where a mention that founds nothing by itself belongs: level by level, the entities that bear its keys.
 * One takes it in; several leave it ambiguous; none at any level: it founds an entity with its like.
 */
export function stand(
  signature: Bearer,
  bearersOf: (key: string) => Iterable<string>,
): Pick<Signature, 'standing' | 'entity'> {
  for (const keys of signature.keys.slice(signature.strength)) {
    const bearers = new Set(keys.flatMap((key) => [...bearersOf(key)]));
    const [only] = bearers;
    if (bearers.size === 1 && only !== undefined) return { standing: 'joined', entity: only };
    if (bearers.size > 1) return { standing: 'ambiguous', entity: null };
  }
  return { standing: 'founder', entity: null };
}

/** Founders of one strength, grouped by the keys they share there; ids do not depend on order. */
export function group(founders: Bearer[], vetoes: Veto[]): Map<string, string> {
  const concerned = vetoes.filter((veto) =>
    [veto.a, veto.b].every((key) => founders.some((f) => f.keys.flat().includes(key))),
  );
  const groups = concerned.length === 0 ? components(founders) : vetoedComponents(founders, concerned);
  return name(groups);
}

function components(founders: Bearer[]): Bearer[][] {
  const root = new Map<string, string>(founders.map((f) => [f.id, f.id]));
  const find = (id: string): string => {
    let at = id;
    for (let up = root.get(at); up !== undefined && up !== at; up = root.get(at)) at = up;
    root.set(id, at);
    return at;
  };
  const bearer = new Map<string, string>();
  for (const founder of founders) {
    for (const key of foundingKeys(founder)) {
      const other = bearer.get(key);
      if (other === undefined) bearer.set(key, founder.id);
      else root.set(find(founder.id), find(other));
    }
  }
  return gather(founders, (f) => find(f.id));
}

function gather(founders: Bearer[], rootOf: (f: Bearer) => string): Bearer[][] {
  const groups = new Map<string, Bearer[]>();
  for (const founder of founders) {
    const members = groups.get(rootOf(founder));
    if (members) members.push(founder);
    else groups.set(rootOf(founder), [founder]);
  }
  return [...groups.values()];
}

/** Links made in a fixed order, "same" first, then leading keys, then the rest; one that would join a vetoed pair is held back. */
function vetoedComponents(founders: Bearer[], vetoes: Veto[]): Bearer[][] {
  const sorted = [...founders].sort((a, b) => (a.id < b.id ? -1 : 1));
  const groupOf = new Map(sorted.map((f) => [f.id, { members: [f], keys: new Set(f.keys.flat()) }]));
  const leading = new Set(sorted.map((f) => foundingKeys(f)[0] ?? ''));
  const rank = (key: string) => (key.includes(` ${SAME}`) ? 0 : leading.has(key) ? 1 : 2);
  const keys = [...new Set(sorted.flatMap(foundingKeys))].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const split = (a: Set<string>, b: Set<string>) =>
    vetoes.some((v) => (a.has(v.a) && b.has(v.b)) || (a.has(v.b) && b.has(v.a)));
  for (const key of keys) {
    const bearers = sorted.filter((f) => foundingKeys(f).includes(key));
    for (const [i, one] of bearers.entries()) {
      for (const other of bearers.slice(0, i)) {
        const [a, b] = [groupOf.get(one.id), groupOf.get(other.id)];
        if (!a || !b || a === b || split(a.keys, b.keys)) continue;
        const joined = { members: [...a.members, ...b.members], keys: new Set([...a.keys, ...b.keys]) };
        for (const member of joined.members) groupOf.set(member.id, joined);
      }
    }
  }
  return [...new Set(groupOf.values())].map((g) => g.members);
}

/** Signature id → entity id: the smallest key that is the group's own (a veto can leave one key with several groups). */
function name(groups: Bearer[][]): Map<string, string> {
  const owner = new Map<string, Bearer[]>();
  const claim = (key: string, by: Bearer[], leads: boolean) => {
    const held = owner.get(key);
    const heldLeads = held?.some((f) => foundingKeys(f)[0] === key) ?? false;
    if (!held || (leads && !heldLeads) || (leads === heldLeads && firstId(by) < firstId(held))) owner.set(key, by);
  };
  for (const members of groups) {
    for (const f of members)
      for (const key of foundingKeys(f))
        claim(
          key,
          members,
          members.some((m) => foundingKeys(m)[0] === key),
        );
  }
  const ids = new Map<string, string>();
  for (const members of groups) {
    const own = members.flatMap(foundingKeys).filter((key) => owner.get(key) === members);
    const first = members[0];
    if (!first) continue;
    const key = own.length > 0 ? smallest(own) : `${smallest(members.flatMap(foundingKeys))} # ${firstId(members)}`;
    for (const member of members) ids.set(member.id, entityId(first.type, key));
  }
  return ids;
}

function firstId(members: Bearer[]): string {
  return smallest(members.map((f) => f.id));
}
