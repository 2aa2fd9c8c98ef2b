/** Weighted lines among places (numbers from 0), each told from both of its ends. */
export interface LinkedPlaces {
  size: number;
  /** Where a place's lines begin; they end where those of the next begin. */
  offsets: Uint32Array;
  /** Of each line its other end; those of a place are in order, each once. */
  ends: Uint32Array;
  weights: Float64Array;
}

/** `starts`, `ends` and `weights` in any order, each line from both of its ends; lines between the same two become one with their weights together. At its stops others may be answered. */
export function* linkPlaces(
  size: number,
  starts: Uint32Array,
  ends: Uint32Array,
  weights: Float64Array,
): Generator<void, LinkedPlaces> {
  const byEnd = inOrder(size, ends);
  yield;
  const order = inOrder(size, starts, byEnd);
  yield;
  const linked = { size, offsets: new Uint32Array(size + 1), ends: new Uint32Array(starts.length) };
  const sums = new Float64Array(starts.length);
  let count = 0;
  let start = -1;
  for (const line of order) {
    while (start < starts[line]!) linked.offsets[++start] = count;
    if (count > linked.offsets[start]! && linked.ends[count - 1] === ends[line]) {
      sums[count - 1]! += weights[line]!;
    } else {
      linked.ends[count] = ends[line]!;
      sums[count++] = weights[line]!;
    }
  }
  linked.offsets.fill(count, start + 1);
  return { ...linked, ends: linked.ends.slice(0, count), weights: sums.slice(0, count) };
}

/** All lines by these numbers below `size`; those of one number stay in the order of `lines`. */
function inOrder(size: number, numbers: Uint32Array, lines?: Uint32Array): Uint32Array {
  const next = new Uint32Array(size + 1);
  for (const number of numbers) next[number + 1]! += 1;
  for (let number = 0; number < size; number += 1) next[number + 1]! += next[number]!;
  const ordered = new Uint32Array(numbers.length);
  for (let at = 0; at < numbers.length; at += 1) {
    const line = lines ? lines[at]! : at;
    ordered[next[numbers[line]!]!++] = line;
  }
  return ordered;
}
