export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const SQUARE = 96;
/** Squares of a row with a number of their own; those further away share one, and are told apart by their boxes. */
const ROW = 2 ** 16;
const NONE: readonly Box[] = [];

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
    eachSquare(box, (key) => {
      const there = squares.get(key);
      if (there) there.push(box);
      else squares.set(key, [box]);
      return false;
    });
  };
  boxes.forEach(add);
  return {
    add,
    anyOver: (box, own) =>
      eachSquare(box, (key) => {
        for (const other of squares.get(key) ?? NONE) if (other !== own && overlaps(box, other)) return true;
        return false;
      }),
    countOver(box, own) {
      const over = new Set<Box>();
      eachSquare(box, (key) => {
        for (const other of squares.get(key) ?? NONE) if (other !== own && overlaps(box, other)) over.add(other);
        return false;
      });
      return over.size;
    },
  };
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Visits the squares that a box touches until one visit is enough: whether one was. Lists of them would take most of the time. */
function eachSquare({ left, right, top, bottom }: Box, visit: (key: number) => boolean): boolean {
  const lastRow = Math.floor(bottom / SQUARE);
  const lastColumn = Math.floor(right / SQUARE);
  for (let row = Math.floor(top / SQUARE); row <= lastRow; row++) {
    for (let column = Math.floor(left / SQUARE); column <= lastColumn; column++) {
      if (visit(row * ROW + column)) return true;
    }
  }
  return false;
}
