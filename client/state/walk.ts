import type { Shown } from './filters.ts';
import type { Point, View } from './view.ts';

/** Unit steps; y grows downwards, as on the screen. */
export const ARROWS: Record<string, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/**
 * The shown neighbour that lies best in the direction of an arrow key, within 80° of it.
 * Nearness counts a little, so that of two in line the nearer is taken.
 */
export function neighbourTowards(view: View, shown: Shown, from: string, arrow: Point): string | undefined {
  const origin = view.positions[from];
  if (!origin) return undefined;
  const scored = neighbours(shown, from).flatMap((id) => {
    const there = view.positions[id];
    if (!there) return [];
    const distance = Math.hypot(there.x - origin.x, there.y - origin.y) || 1;
    const cosine = ((there.x - origin.x) * arrow.x + (there.y - origin.y) * arrow.y) / distance;
    return cosine > 0.17 ? [{ id, score: cosine - distance / 1e5 }] : [];
  });
  return scored.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))[0]?.id;
}

function neighbours(shown: Shown, id: string): string[] {
  const others = shown.relations.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
  return [...new Set(others)].filter((other) => other !== id);
}
