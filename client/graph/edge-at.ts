import type { Point } from '../state/view.ts';
import type { Elements } from './elements.ts';

/** The line nearest to a point and no further from it than `reach`, in model units. */
export function edgeAt({ nodes, edges }: Elements, at: Point, reach: number): string | undefined {
  const places = new Map(nodes.map(({ id, position }) => [id, position]));
  let nearest: string | undefined;
  let least = reach ** 2;
  for (const { id, source, target } of edges) {
    const distance = squaredDistance(at, places.get(source)!, places.get(target)!);
    if (distance > least) continue;
    least = distance;
    nearest = id;
  }
  return nearest;
}

/** From a point to the part of a line between two others. */
function squaredDistance(at: Point, from: Point, to: Point): number {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const along = ((at.x - from.x) * x + (at.y - from.y) * y) / (x * x + y * y || 1);
  const part = Math.min(1, Math.max(0, along));
  return (at.x - from.x - part * x) ** 2 + (at.y - from.y - part * y) ** 2;
}
