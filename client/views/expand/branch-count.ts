import type { RelationCountsQuery } from '../../api/generated.ts';
import type { Branch } from '../../state/view.ts';

export type RelationCount = NonNullable<RelationCountsQuery['entity']>['relationCounts'][number];

/** How many relations of those counted a branch takes, on any day. */
export function branchCount(counts: readonly RelationCount[], { types, neighbourTypes }: Branch): number {
  const taken = counts.filter(
    ({ type, neighbourType }) =>
      (types.length === 0 || types.includes(type)) &&
      (neighbourTypes.length === 0 || neighbourTypes.includes(neighbourType)),
  );
  return taken.reduce((sum, { count }) => sum + count, 0);
}

/** The kinds that there are, in the order given, with how many of each. */
export function countsBy<Kind extends string>(
  counts: readonly RelationCount[],
  order: readonly Kind[],
  kindOf: (count: RelationCount) => Kind,
): { kind: Kind; count: number }[] {
  return order
    .map((kind) => ({
      kind,
      count: counts.filter((one) => kindOf(one) === kind).reduce((sum, { count }) => sum + count, 0),
    }))
    .filter(({ count }) => count > 0);
}
