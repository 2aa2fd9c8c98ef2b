import { degreeOf, type Adjacency } from '../../state/adjacency.ts';
import type { Places } from './pivot-mds.ts';
import { emptyQuadtree, fillQuadtree, repel, type Bodies, type Quadtree } from './quadtree.ts';

/** Towards the middle, so that what is loosely linked does not drift off. */
const GRAVITY = 1;
/** Share of the way to where the forces on a thing would be even, were all others to stay; at 1 it would swing. */
const BOLDNESS = 0.9;
/** Share of its last move that a thing goes on with: what must go far gets there in fewer steps. */
const DRIFT = 0.75;
/** The farthest that a thing moves in the first step, in lengths of a line. */
const REACH = 0.8;

/**
 * Pulls linked things together and pushes all others apart, so many times over, each time less far. As in ForceAtlas2
 * (Jacomy 2014) well connected things push harder, which keeps hubs apart, and a line pulls the harder the longer it is.
 * `fixed` stay; the places are changed in place.
 */
export function forceSteps(adjacency: Adjacency, places: Places, fixed: readonly boolean[], steps: number): void {
  const { size } = adjacency;
  const bodies = { ...places, mass: Float64Array.from({ length: size }, (_, place) => degreeOf(adjacency, place) + 1) };
  const tree = emptyQuadtree(size);
  const force = { x: new Float64Array(size), y: new Float64Array(size) };
  const move = { x: new Float64Array(size), y: new Float64Array(size) };
  const farthest = REACH * usualLength(adjacency, places);
  for (let step = 0; step < steps; step++) {
    fillQuadtree(tree, bodies);
    gather(adjacency, bodies, tree, force);
    advance(places, force, move, { mass: bodies.mass, fixed, reach: farthest * (1 - step / steps) });
  }
}

interface Pace {
  mass: Float64Array;
  fixed: readonly boolean[];
  /** The farthest that a thing moves now. */
  reach: number;
}

/** A function of its own, since the browser would compile the whole step anew for the loop round it. */
function advance(places: Places, force: Places, move: Places, { mass, fixed, reach }: Pace): void {
  for (let place = 0; place < mass.length; place++) {
    if (fixed[place]) continue;
    const x = DRIFT * move.x[place]! + (BOLDNESS * force.x[place]!) / mass[place]!;
    const y = DRIFT * move.y[place]! + (BOLDNESS * force.y[place]!) / mass[place]!;
    const share = Math.min(1, reach / (Math.hypot(x, y) || 1));
    places.x[place]! += move.x[place] = x * share;
    places.y[place]! += move.y[place] = y * share;
  }
}

/** Enlarges places about their middle until pulling and pushing weigh the same in the whole: the steps start at the size they lead to. */
export function balance(adjacency: Adjacency, places: Places): void {
  const { size } = adjacency;
  let mass = 0;
  let squares = 0;
  for (let place = 0; place < size; place++) {
    mass += degreeOf(adjacency, place) + 1;
    squares += (degreeOf(adjacency, place) + 1) ** 2;
  }
  const factor = Math.sqrt((mass * mass - squares) / 2 / (squaredLengths(adjacency, places) || 1));
  for (let place = 0; place < size; place++) {
    places.x[place]! *= factor;
    places.y[place]! *= factor;
  }
}

/** The root of the mean square. */
function usualLength(adjacency: Adjacency, places: Places): number {
  return Math.sqrt((2 * squaredLengths(adjacency, places)) / (adjacency.targets.length || 1));
}

function squaredLengths({ size, offsets, targets }: Adjacency, { x, y }: Places): number {
  let sum = 0;
  for (let place = 0; place < size; place++) {
    for (let link = offsets[place]!; link < offsets[place + 1]!; link++) {
      const other = targets[link]!;
      sum += ((x[place]! - x[other]!) ** 2 + (y[place]! - y[other]!) ** 2) / 2;
    }
  }
  return sum;
}

function gather({ size, offsets, targets }: Adjacency, bodies: Bodies, tree: Quadtree, force: Places): void {
  const { x, y, mass } = bodies;
  for (let place = 0; place < size; place++) {
    const atX = x[place]!;
    const atY = y[place]!;
    const gravity = (GRAVITY * mass[place]!) / (Math.hypot(atX, atY) || 1);
    let pullX = -atX * gravity;
    let pullY = -atY * gravity;
    for (let link = offsets[place]!; link < offsets[place + 1]!; link++) {
      pullX += x[targets[link]!]! - atX;
      pullY += y[targets[link]!]! - atY;
    }
    force.x[place] = pullX;
    force.y[place] = pullY;
    repel(tree, bodies, place, force);
  }
}
