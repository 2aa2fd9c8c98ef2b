/** Rectangles round their centres, as lists; `fixed` ones stay. */
export interface Boxes {
  x: Float64Array;
  y: Float64Array;
  width: Float64Array;
  height: Float64Array;
  fixed: readonly boolean[];
}

interface Size {
  width: number;
  height: number;
}

const ROUNDS = 80;
/** After so many rounds what still lacks room gets more of it everywhere. */
const PATIENCE = 6;
const GROWTH = 1.04;
/** Share of boxes that may still cover others without more room for all. */
const FEW = 0.05;

/**
 * Moves boxes apart, changing them in place, until none covers another or it does not get better; each the
 * shorter way, so that the picture keeps its form. Where there is no room for all, the whole picture grows.
 */
export function pushApart(boxes: Boxes): void {
  const anyFixed = boxes.fixed.some(Boolean);
  const largest = {
    width: boxes.width.reduce((a, b) => Math.max(a, b)),
    height: boxes.height.reduce((a, b) => Math.max(a, b)),
  };
  let before = Infinity;
  for (let round = 1; round <= ROUNDS; round++) {
    const covering = pushOnce(boxes, largest);
    if (covering === 0) return;
    if (round % PATIENCE !== 0) continue;
    if (!anyFixed && covering > FEW * boxes.x.length) enlarge(boxes, GROWTH);
    else if (covering >= before) return;
    before = covering;
  }
}

function enlarge({ x, y }: Boxes, factor: number): void {
  for (let box = 0; box < x.length; box++) {
    x[box]! *= factor;
    y[box]! *= factor;
  }
}

/** How many pairs covered each other. Squares are as large as the largest box, so that none reaches beyond the next square. */
function pushOnce(boxes: Boxes, largest: Size): number {
  const { first, next, columns } = squares(boxes, largest);
  let covering = 0;
  for (let square = 0; square < first.length; square++) {
    for (let one = first[square]!; one !== -1; one = next[one]!) {
      covering += pushEach(boxes, one, next[one]!, next);
      covering += pushEach(boxes, one, first[square + 1]!, next);
      for (let below = square + columns - 1; below <= square + columns + 1; below++)
        covering += pushEach(boxes, one, first[below] ?? -1, next);
    }
  }
  return covering;
}

/** Pushes a box and each of a chain of others apart. */
function pushEach(boxes: Boxes, one: number, start: number, next: Int32Array): number {
  let covering = 0;
  for (let other = start; other !== -1; other = next[other]!) if (push(boxes, one, other)) covering++;
  return covering;
}

/** The first box of each square of the plane, row by row with an empty column between rows, and after each box the next one of its square; -1 for none. */
function squares({ x, y }: Boxes, largest: Size): { first: Int32Array; next: Int32Array; columns: number } {
  const across = spanOf(x);
  const down = spanOf(y);
  const columns = Math.floor((across.to - across.from) / largest.width) + 2;
  const rows = Math.floor((down.to - down.from) / largest.height) + 1;
  const first = new Int32Array(columns * rows + 1).fill(-1);
  const next = new Int32Array(x.length);
  for (let box = 0; box < x.length; box++) {
    const row = Math.floor((y[box]! - down.from) / largest.height);
    const square = row * columns + Math.floor((x[box]! - across.from) / largest.width);
    next[box] = first[square]!;
    first[square] = box;
  }
  return { first, next, columns };
}

function spanOf(values: Float64Array): { from: number; to: number } {
  let from = Infinity;
  let to = -Infinity;
  for (const value of values) {
    if (value < from) from = value;
    if (value > to) to = value;
  }
  return { from, to };
}

/** True where the two covered each other. */
function push({ x, y, width, height, fixed }: Boxes, a: number, b: number): boolean {
  const overX = (width[a]! + width[b]!) / 2 - Math.abs(x[a]! - x[b]!);
  if (overX <= 0.5) return false;
  const overY = (height[a]! + height[b]!) / 2 - Math.abs(y[a]! - y[b]!);
  if (overY <= 0.5 || (fixed[a] && fixed[b])) return false;
  const [along, over] = overX < overY ? [x, overX] : [y, overY];
  const away = (along[a]! <= along[b]! ? over : -over) / (fixed[a] || fixed[b] ? 1 : 2);
  if (!fixed[a]) along[a]! -= away;
  if (!fixed[b]) along[b]! += away;
  return true;
}
