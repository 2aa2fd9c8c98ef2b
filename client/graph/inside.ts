import type { Point } from '../state/view.ts';

/** Whether a point lies inside a closed line: a ray from it crosses the line an odd number of times. */
export function inside({ x, y }: Point, line: readonly Point[]): boolean {
  let odd = false;
  for (const [at, a] of line.entries()) {
    const b = line.at(at - 1)!;
    const crosses = a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x;
    if (crosses) odd = !odd;
  }
  return odd;
}
