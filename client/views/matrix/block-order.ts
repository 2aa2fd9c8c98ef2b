interface Pair {
  a: string;
  b: string;
  count: number;
}

/**
 * Members so that blocks show: the best connected first, then always who has most with those who stand last, so that
 * who deal with each other stand together. Ties as given.
 */
export function blockOrder(ids: readonly string[], pairs: readonly Pair[]): string[] {
  const weights = new Map<string, Map<string, number>>(ids.map((id) => [id, new Map()]));
  for (const { a, b, count } of pairs) {
    if (a === b) continue;
    weights.get(a)?.set(b, count);
    weights.get(b)?.set(a, count);
  }
  const total = (id: string) => [...weights.get(id)!.values()].reduce((sum, count) => sum + count, 0);
  const left = [...ids];
  const order: string[] = [];
  while (left.length > 0) {
    const near = order.slice(-NEAR);
    const pull = (id: string) => near.reduce((sum, other) => sum + (weights.get(id)!.get(other) ?? 0), 0);
    const next = left.reduce((best, id) =>
      pull(id) > pull(best) || (pull(id) === pull(best) && total(id) > total(best)) ? id : best,
    );
    order.push(next);
    left.splice(left.indexOf(next), 1);
  }
  return order;
}

/** How many of the last placed pull the next. */
const NEAR = 4;
