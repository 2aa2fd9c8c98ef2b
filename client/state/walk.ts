import type { Drawn } from './drawn.ts';
import type { Point, View } from './view.ts';

/** Unit steps; y grows downwards, as on the screen. */
export const ARROWS: Record<string, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/**
 * The neighbour of a thing or group, again a thing or group, that lies best in the direction of an arrow key, within 80°
 * of it. Nearness counts a little, so that of two in line the nearer is taken.
 */
export function neighbourTowards(view: View, drawn: Drawn, from: string, arrow: Point): string | undefined {
  const origin = view.positions[from];
  if (!origin) return undefined;
  const scored = neighbours(drawn, from).flatMap((id) => {
    const there = view.positions[id];
    if (!there) return [];
    const distance = Math.hypot(there.x - origin.x, there.y - origin.y) || 1;
    const cosine = ((there.x - origin.x) * arrow.x + (there.y - origin.y) * arrow.y) / distance;
    return cosine > 0.17 ? [{ id, score: cosine - distance / 1e5 }] : [];
  });
  return scored.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))[0]?.id;
}

function neighbours({ relations, lines, nodeOf }: Drawn, id: string): string[] {
  const others = [...relations, ...lines].flatMap((line) => {
    const [from, to] = [nodeOf(line.from), nodeOf(line.to)];
    return from === id ? [to] : to === id ? [from] : [];
  });
  return [...new Set(others)].filter((other) => other !== id);
}
