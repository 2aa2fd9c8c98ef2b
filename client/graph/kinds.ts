/** What of a list looks alike: each look once, and which of them each has. */
export function kindsOf<Item, Kind>(
  items: readonly Item[],
  kindOf: (item: Item) => Kind,
): { all: Kind[]; of: number[] } {
  const known = new Map<string, number>();
  const all: Kind[] = [];
  const of = items.map((item) => {
    const kind = kindOf(item);
    const key = JSON.stringify(kind);
    if (!known.has(key)) known.set(key, all.push(kind) - 1);
    return known.get(key)!;
  });
  return { all, of };
}
