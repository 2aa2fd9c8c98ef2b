/** Two numbered nodes that stand in a relation, whichever way. */
export type Line = [a: number, b: number];

/** Every loop-free way from the trail's last node to the end, tried one by one. */
export function loopFreePaths(lines: Line[], trail: number[], end: number, longest: number): number[][] {
  const at = trail.at(-1);
  if (at === end) return [trail];
  if (trail.length > longest) return [];
  const next = new Set(lines.flatMap(([a, b]) => (a === at ? [b] : b === at ? [a] : [])));
  return [...next]
    .filter((node) => !trail.includes(node))
    .flatMap((node) => loopFreePaths(lines, [...trail, node], end, longest));
}
