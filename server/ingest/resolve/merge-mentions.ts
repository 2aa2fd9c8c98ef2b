import type { Claim, Mention, Name, Passage } from '../../model/graph.ts';

/**
 * One document's mentions of one thing become one: those of a type that share a strongest key. Claims follow;
 * one that then relates a thing to itself is dropped. `cites` are not affected.
 */
export function mergeMentions(mentions: Mention[], claims: Claim[]): { mentions: Mention[]; claims: Claim[] } {
  const leaders = leadersOf(mentions);
  if (leaders.every((leader, i) => leader === i))
    return { mentions, claims: claims.filter(({ from, to }) => from !== to) };
  const order = [...new Set(leaders)];
  const place = leaders.map((leader) => order.indexOf(leader));
  const merged = order.map((leader) => mergeAll(mentions.filter((_, i) => leaders[i] === leader)));
  const moved = claims.map((claim) => ({
    ...claim,
    from: place[claim.from]!,
    to: claim.to === null ? null : place[claim.to]!,
    onBehalfOf: claim.onBehalfOf === null ? null : place[claim.onBehalfOf]!,
  }));
  return { mentions: merged, claims: moved.filter(({ from, to }) => from !== to) };
}

/** For each mention the first one with which it is connected by level-0 keys. */
function leadersOf(mentions: Mention[]): number[] {
  const leader = mentions.map((_, i) => i);
  const find = (i: number): number => (leader[i] === i ? i : (leader[i] = find(leader[i]!)));
  const bearer = new Map<string, number>();
  mentions.forEach(({ type, keys }, i) => {
    for (const key of keys[0] ?? []) {
      const typed = `${type} ${key}`;
      const other = find(bearer.get(typed) ?? i);
      const own = find(i);
      leader[Math.max(own, other)] = Math.min(own, other);
      bearer.set(typed, i);
    }
  });
  return mentions.map((_, i) => find(i));
}

function mergeAll(mentions: Mention[]): Mention {
  const [first, ...rest] = mentions as [Mention, ...Mention[]];
  if (rest.length === 0) return first;
  const levels = Math.max(...mentions.map(({ keys }) => keys.length));
  return {
    type: first.type,
    names: uniqueBy(
      mentions.flatMap(({ names }) => names),
      (name: Name) => name.text,
    ),
    keys: Array.from({ length: levels }, (_, level) => sorted(mentions.flatMap(({ keys }) => keys[level] ?? []))),
    evidence: uniqueBy(
      mentions.flatMap(({ evidence }) => evidence),
      (passage: Passage) => `${passage.start}-${passage.end}`,
    ).sort((a, b) => a.start - b.start || a.end - b.end),
  };
}

export function sorted(keys: string[]): string[] {
  return [...new Set(keys)].sort();
}

function uniqueBy<T>(items: T[], identity: (item: T) => string): T[] {
  return [...new Map(items.toReversed().map((item) => [identity(item), item])).values()].toReversed();
}
