export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const SQUARE = 96;

/** Boxes by the squares that they touch, so that only near ones need be looked at. */
export interface NearBoxes {
  add(box: Box): void;
  /** Those that overlap a box, each once. */
  over(box: Box): Box[];
}

export function nearBoxes(boxes: readonly Box[] = []): NearBoxes {
  const squares = new Map<string, Box[]>();
  const add = (box: Box) => {
    for (const key of squaresOf(box)) {
      const there = squares.get(key);
      if (there) there.push(box);
      else squares.set(key, [box]);
    }
  };
  boxes.forEach(add);
  return {
    add,
    over(box) {
      const near = new Set(squaresOf(box).flatMap((key) => squares.get(key) ?? []));
      return [...near].filter((other) => overlaps(box, other));
    },
  };
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function squaresOf({ left, right, top, bottom }: Box): string[] {
  const keys: string[] = [];
  for (let row = Math.floor(top / SQUARE); row <= Math.floor(bottom / SQUARE); row++) {
    for (let column = Math.floor(left / SQUARE); column <= Math.floor(right / SQUARE); column++)
      keys.push(`${column} ${row}`);
  }
  return keys;
}
