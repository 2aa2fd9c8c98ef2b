import { degreeOf, stepsFrom, toAdjacency, type Adjacency } from '../../state/adjacency.ts';
import { partOf } from './components.ts';
import type { LayoutGraph, Positions } from './layout.ts';
import { pivotMds } from './pivot-mds.ts';

/** Between two rings, up and down. */
const RING = 96;
const GAP = 12;

/** The chosen thing in the middle, or else the best connected; round it what is one step away, then two, and outside all what no line leads to. */
export function radial(graph: LayoutGraph): Positions {
  const { nodes, window } = graph;
  if (nodes.length === 0) return {};
  const ids = nodes.map(({ id }) => id);
  const adjacency = toAdjacency(ids, graph.edges);
  const centre = middleOf(ids, adjacency, graph.centre);
  const directions = directionsFrom(adjacency, centre);
  const aspect = Math.sqrt(window.width / window.height);
  const wide = (nodes.reduce((most, { width }) => Math.max(most, width), 0) + GAP) / (2 * Math.PI * aspect);
  const positions: Positions = { [ids[centre]!]: { x: 0, y: 0 } };
  let radius = 0;
  for (const level of levels(adjacency, centre)) {
    // Too many for one ring stand in several, in turn.
    const most = Math.ceil(Math.sqrt(level.length) / 4);
    const first = Math.max(radius + RING, (level.length * wide) / most);
    const rings = Math.ceil((level.length * wide) / first);
    const order = level.toSorted((a, b) => directions[a]! - directions[b]!);
    order.forEach((place, index) => {
      const angle = (2 * Math.PI * index) / order.length - Math.PI;
      const out = first + (index % rings) * RING;
      positions[ids[place]!] = { x: out * aspect * Math.cos(angle), y: (out / aspect) * Math.sin(angle) };
    });
    radius = first + (rings - 1) * RING;
  }
  return positions;
}

/** In which direction each would lie were all placed by their distances: those of one ring that are near each other have about the same. */
function directionsFrom(adjacency: Adjacency, centre: number): Float64Array {
  const directions = new Float64Array(adjacency.size);
  const reached = stepsFrom(adjacency, centre).order.toSorted();
  const { x, y } = pivotMds(partOf(adjacency, reached));
  const middle = reached.indexOf(centre);
  reached.forEach((place, at) => (directions[place] = Math.atan2(y[at]! - y[middle]!, x[at]! - x[middle]!)));
  return directions;
}

function middleOf(ids: readonly string[], adjacency: Adjacency, chosen: string | null): number {
  const place = chosen === null ? -1 : ids.indexOf(chosen);
  if (place !== -1) return place;
  return ids.reduce((best, _, at) => (degreeOf(adjacency, at) > degreeOf(adjacency, best) ? at : best), 0);
}

/** What is one step away, two steps, and so on; last what cannot be reached. */
function levels(adjacency: Adjacency, centre: number): number[][] {
  const { steps } = stepsFrom(adjacency, centre);
  const beyond = steps.reduce((a, b) => Math.max(a, b)) + 1;
  const found = Array.from({ length: beyond }, (): number[] => []);
  steps.forEach((count, place) => {
    if (count !== 0) found[(count === -1 ? beyond : count) - 1]!.push(place);
  });
  return found.filter((level) => level.length > 0);
}
