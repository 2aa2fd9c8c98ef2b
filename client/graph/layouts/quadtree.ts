/** A square with so few bodies is not divided. */
const FEW = 6;
/** A square is taken for one body where its side is less than so many times its distance. */
const COARSE = 1.2;

export interface Bodies {
  x: Float64Array;
  y: Float64Array;
  mass: Float64Array;
}

/**
 * Bodies in nested squares (Barnes and Hut 1986), the squares in the order of a walk: the first square inside square
 * `i` is `i + 1`, and `next[i]` is the first one after all that lie in it.
 */
export interface Quadtree {
  squares: number;
  next: Int32Array;
  side: Float64Array;
  /** Of all bodies in the square, and where its centre is. */
  mass: Float64Array;
  x: Float64Array;
  y: Float64Array;
  /** The bodies of square `i` are `order[from[i]]` up to, without, `order[to[i]]`. */
  from: Int32Array;
  to: Int32Array;
  order: Int32Array;
}

/** An empty tree for so many bodies, to be filled again and again. */
export function emptyQuadtree(size: number): Quadtree {
  // Every divided square holds at least two others.
  const room = 2 * size;
  return {
    squares: 0,
    next: new Int32Array(room),
    side: new Float64Array(room),
    mass: new Float64Array(room),
    x: new Float64Array(room),
    y: new Float64Array(room),
    from: new Int32Array(room),
    to: new Int32Array(room),
    order: Int32Array.from({ length: size }, (_, index) => index),
  };
}

export function fillQuadtree(tree: Quadtree, bodies: Bodies): void {
  tree.squares = 0;
  if (tree.order.length > 0) fillSquare(tree, bodies, 0, tree.order.length);
}

function fillSquare(tree: Quadtree, bodies: Bodies, from: number, to: number): void {
  const square = tree.squares++;
  tree.from[square] = from;
  tree.to[square] = to;
  const { middleX, middleY } = weigh(tree, bodies, square);
  if (to - from > FEW && tree.side[square]! > 0) {
    const right = divide(tree.order, bodies.x, middleX, from, to);
    const upper = divide(tree.order, bodies.y, middleY, from, right);
    const upperRight = divide(tree.order, bodies.y, middleY, right, to);
    if (upper > from) fillSquare(tree, bodies, from, upper);
    if (right > upper) fillSquare(tree, bodies, upper, right);
    if (upperRight > right) fillSquare(tree, bodies, right, upperRight);
    if (to > upperRight) fillSquare(tree, bodies, upperRight, to);
  }
  tree.next[square] = tree.squares;
}

/** The square is the smallest round its bodies, so that dividing it always parts some. */
function weigh(tree: Quadtree, { x, y, mass }: Bodies, square: number): { middleX: number; middleY: number } {
  let left = Infinity;
  let right = -Infinity;
  let top = Infinity;
  let bottom = -Infinity;
  let total = 0;
  let sumX = 0;
  let sumY = 0;
  for (let at = tree.from[square]!; at < tree.to[square]!; at++) {
    const body = tree.order[at]!;
    const atX = x[body]!;
    const atY = y[body]!;
    if (atX < left) left = atX;
    if (atX > right) right = atX;
    if (atY < top) top = atY;
    if (atY > bottom) bottom = atY;
    total += mass[body]!;
    sumX += mass[body]! * atX;
    sumY += mass[body]! * atY;
  }
  tree.side[square] = Math.max(right - left, bottom - top);
  tree.mass[square] = total;
  tree.x[square] = sumX / total;
  tree.y[square] = sumY / total;
  return { middleX: (left + right) / 2, middleY: (top + bottom) / 2 };
}

/** Brings those up to `middle` before the others; where the others start. */
function divide(order: Int32Array, values: Float64Array, middle: number, from: number, to: number): number {
  let start = from;
  let end = to - 1;
  while (start <= end) {
    const body = order[start]!;
    if (values[body]! <= middle) {
      start++;
    } else {
      order[start] = order[end]!;
      order[end--] = body;
    }
  }
  return start;
}

/** Adds to `push` how all others push a body away: by both masses, and less the farther they are. */
export function repel(tree: Quadtree, bodies: Bodies, body: number, push: { x: Float64Array; y: Float64Array }): void {
  const { next, side, mass, from, to, order } = tree;
  const atX = bodies.x[body]!;
  const atY = bodies.y[body]!;
  let pushX = 0;
  let pushY = 0;
  for (let square = 0; square < tree.squares;) {
    const dx = atX - tree.x[square]!;
    const dy = atY - tree.y[square]!;
    const far = dx * dx + dy * dy;
    if (side[square]! * side[square]! < COARSE * COARSE * far) {
      const strength = mass[square]! / far;
      pushX += dx * strength;
      pushY += dy * strength;
      square = next[square]!;
    } else if (next[square]! > square + 1) {
      square++;
    } else {
      for (let at = from[square]!; at < to[square]!; at++) {
        const other = order[at]!;
        const nearX = atX - bodies.x[other]!;
        const nearY = atY - bodies.y[other]!;
        const near = nearX * nearX + nearY * nearY;
        if (near === 0) continue;
        pushX += (nearX * bodies.mass[other]!) / near;
        pushY += (nearY * bodies.mass[other]!) / near;
      }
      square = next[square]!;
    }
  }
  push.x[body]! += pushX * bodies.mass[body]!;
  push.y[body]! += pushY * bodies.mass[body]!;
}
