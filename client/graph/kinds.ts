/** What of a list looks alike, as their keys tell: each look once, and which of them each has. */
export function kindsOf<Item, Kind>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  kindOf: (item: Item) => Kind,
): { all: Kind[]; of: number[] } {
  const known = new Map<string, number>();
  const all: Kind[] = [];
  const of = items.map((item) => {
    const key = keyOf(item);
    if (!known.has(key)) known.set(key, all.push(kindOf(item)) - 1);
    return known.get(key)!;
  });
  return { all, of };
}
