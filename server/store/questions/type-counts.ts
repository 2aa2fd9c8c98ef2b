export interface TypeCount<Type> {
  type: Type;
  count: number;
}

export function mostFirst<Type extends string>(counts: ReadonlyMap<Type, number>): TypeCount<Type>[] {
  return [...counts]
    .map(([type, count]) => ({ type, count }))
    .sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1));
}

export function total(counts: ReadonlyMap<unknown, number>): number {
  return [...counts.values()].reduce((a, b) => a + b, 0);
}
