export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const SQUARE = 96;
/** Squares of a row with a number of their own; those further away share one, and are told apart by their boxes. */
const ROW = 2 ** 16;

/** Boxes by the squares that they touch, so that only near ones need be looked at. */
export interface NearBoxes {
  add(box: Box): void;
  /** Whether any but `own` overlaps a box. */
  anyOver(box: Box, own?: Box): boolean;
  /** How many do. */
  countOver(box: Box, own?: Box): number;
}

export function nearBoxes(boxes: readonly Box[] = []): NearBoxes {
  const squares = new Map<number, Box[]>();
  const add = (box: Box) => {
    for (const key of squaresOf(box)) {
      const there = squares.get(key);
      if (there) there.push(box);
      else squares.set(key, [box]);
    }
  };
  boxes.forEach(add);
  const near = (box: Box) => squaresOf(box).map((key) => squares.get(key) ?? []);
  return {
    add,
    anyOver: (box, own) => near(box).some((there) => there.some((other) => other !== own && overlaps(box, other))),
    countOver(box, own) {
      const over = near(box).flatMap((there) => there.filter((other) => other !== own && overlaps(box, other)));
      return new Set(over).size;
    },
  };
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function squaresOf({ left, right, top, bottom }: Box): number[] {
  const keys: number[] = [];
  for (let row = Math.floor(top / SQUARE); row <= Math.floor(bottom / SQUARE); row++) {
    for (let column = Math.floor(left / SQUARE); column <= Math.floor(right / SQUARE); column++)
      keys.push(row * ROW + column);
  }
  return keys;
}
