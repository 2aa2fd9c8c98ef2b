import { stepsFrom, type Adjacency } from '../../state/adjacency.ts';
import { seededRandom } from './seeded-random.ts';

const PIVOTS = 50;
const ROUNDS = 60;

/** Places in units that mean nothing by themselves. */
export interface Places {
  x: Float64Array;
  y: Float64Array;
}

/**
 * Places a connected graph so that drawn distances resemble numbers of steps (Brandes and Pich 2006: classical
 * scaling that looks from a few pivots only). Things with the same neighbours get nearly the same place.
 */
export function pivotMds(adjacency: Adjacency): Places {
  const columns = centred(pivotRows(adjacency));
  const gram = columns.map((a) => Float64Array.from(columns, (b) => dot(a, b)));
  const random = seededRandom(1);
  const first = strongest(gram, random, null);
  const second = strongest(gram, random, first);
  return { x: project(columns, first, random), y: project(columns, second, random) };
}

/** Steps from each pivot to everything; each pivot is as far from those before it as can be. */
function pivotRows(adjacency: Adjacency): Int32Array[] {
  const nearest = new Int32Array(adjacency.size).fill(adjacency.size);
  const rows: Int32Array[] = [];
  let pivot = 0;
  while (rows.length < Math.min(PIVOTS, adjacency.size)) {
    const { steps } = stepsFrom(adjacency, pivot);
    rows.push(steps);
    let far = 0;
    for (let place = 0; place < nearest.length; place++) {
      if (steps[place]! < nearest[place]!) nearest[place] = steps[place]!;
      if (nearest[place]! > nearest[far]!) far = place;
    }
    pivot = far;
  }
  return rows;
}

/** Squared distances less the mean of their pivot and of their place. */
function centred(rows: readonly Int32Array[]): Float64Array[] {
  const columns = rows.map((row) => Float64Array.from(row, (steps) => -(steps * steps) / 2));
  const size = columns[0]!.length;
  const means = columns.map((column) => sum(column) / size);
  const all = sum(means) / columns.length;
  const ofPlaces = new Float64Array(size);
  for (const column of columns) {
    for (let place = 0; place < size; place++) ofPlaces[place]! += column[place]! / columns.length;
  }
  columns.forEach((column, index) => {
    for (let place = 0; place < size; place++) column[place]! += all - means[index]! - ofPlaces[place]!;
  });
  return columns;
}

/** By power iteration: the direction in which the matrix stretches most, at right angles to `known`. */
function strongest(matrix: readonly Float64Array[], random: () => number, known: Float64Array | null): Float64Array {
  let vector = Float64Array.from(matrix, () => random() - 0.5);
  for (let round = 0; round < ROUNDS; round++) {
    if (known) {
      const share = dot(vector, known);
      vector = vector.map((value, index) => value - share * known[index]!);
    }
    const next = Float64Array.from(matrix, (row) => dot(row, vector));
    const length = Math.sqrt(dot(next, next)) || 1;
    vector = next.map((value) => value / length);
  }
  return vector;
}

/** With a little chance, so that no two places are the same. */
function project(columns: readonly Float64Array[], vector: Float64Array, random: () => number): Float64Array {
  const places = new Float64Array(columns[0]!.length);
  columns.forEach((column, index) => {
    for (let place = 0; place < places.length; place++) places[place]! += column[place]! * vector[index]!;
  });
  const spread = Math.sqrt(dot(places, places) / places.length) || 1;
  return places.map((value) => value + spread * 0.4 * (random() - 0.5));
}

function dot(a: Float64Array, b: Float64Array): number {
  let result = 0;
  for (let index = 0; index < a.length; index++) result += a[index]! * b[index]!;
  return result;
}

function sum(values: Float64Array | readonly number[]): number {
  let result = 0;
  for (const value of values) result += value;
  return result;
}
