import type { Point } from '../../state/view.ts';
import type { Positions } from './layout.ts';

const SPACING = { x: 76, y: 52 };
const TURN = Math.PI * (3 - Math.sqrt(5));

/**
 * Places newcomers around what they are linked to, where nothing stands yet; what is placed stays.
 * Newcomers linked to nothing go beside the picture.
 */
export function placeNear(
  placed: Readonly<Positions>,
  newcomers: readonly string[],
  edges: readonly { source: string; target: string }[],
): Positions {
  const taken = Object.values(placed);
  const all: Record<string, Point> = { ...placed };
  const added: Positions = {};
  for (const id of newcomers) {
    const anchor = middle(linked(id, edges).flatMap((other) => (all[other] ? [all[other]] : []))) ?? beside(taken);
    const spot = freeSpot(anchor, taken);
    taken.push(spot);
    all[id] = spot;
    added[id] = spot;
  }
  return added;
}

function linked(id: string, edges: readonly { source: string; target: string }[]): string[] {
  return edges.flatMap(({ source, target }) => (source === id ? [target] : target === id ? [source] : []));
}

function middle(points: Point[]): Point | undefined {
  if (points.length === 0) return undefined;
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }));
  return { x: sum.x / points.length, y: sum.y / points.length };
}

function beside(taken: readonly Point[]): Point {
  const centre = middle([...taken]) ?? { x: 0, y: 0 };
  return { x: centre.x, y: Math.max(0, ...taken.map((point) => point.y)) + 2 * SPACING.y };
}

/** Walks outwards on a sunflower spiral, which visits every direction evenly. */
function freeSpot(anchor: Point, taken: readonly Point[]): Point {
  for (let step = 1; ; step++) {
    const radius = 38 * Math.sqrt(step);
    const spot = {
      x: Math.round(anchor.x + 1.4 * radius * Math.cos(step * TURN)),
      y: Math.round(anchor.y + radius * Math.sin(step * TURN)),
    };
    const free = taken.every(
      (other) => Math.abs(other.x - spot.x) >= SPACING.x || Math.abs(other.y - spot.y) >= SPACING.y,
    );
    if (free) return spot;
  }
}
