interface Placed {
  id: string;
  country: string | null;
}

/** The countries a thing belongs to: its own, else those of all that it is linked to, in the order of the alphabet. */
export function homeCountries(
  things: readonly Placed[],
  links: Iterable<readonly [string, string]>,
): Map<string, string[]> {
  const own = new Map(things.flatMap(({ id, country }) => (country ? [[id, country] as const] : [])));
  const met = new Map<string, Set<string>>(things.map(({ id }) => [id, new Set()]));
  for (const [a, b] of links) {
    if (own.has(b)) met.get(a)?.add(own.get(b)!);
    if (own.has(a)) met.get(b)?.add(own.get(a)!);
  }
  return new Map(things.map(({ id }) => [id, own.has(id) ? [own.get(id)!] : [...met.get(id)!].toSorted()]));
}
