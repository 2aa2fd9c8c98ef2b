import type { Point } from '../../state/view.ts';

/** A rectangle round its centre. */
export interface Box extends Point {
  width: number;
  height: number;
}

/** Where boxes stand. */
export interface BoxGrid {
  /** By the squares of the plane that they touch, so that only near ones need be looked at. */
  squares: Map<number, Box[]>;
  /** By the middle of a spiral how far it has been walked: what was taken there still is. */
  walked: Map<string, number>;
}

const SQUARE = 64;
/** Squares from one row to the next: more than any picture is wide. */
const ROW = 2 ** 20;
/** Between two spots of the spiral, in pixels. */
const STRIDE = 22;
const TURN = Math.PI * (3 - Math.sqrt(5));

export function emptyGrid(): BoxGrid {
  return { squares: new Map(), walked: new Map() };
}

export function occupy(grid: BoxGrid, box: Box): void {
  for (const square of squaresOf(box)) {
    const there = grid.squares.get(square);
    if (there) there.push(box);
    else grid.squares.set(square, [box]);
  }
}

export function isFree(grid: BoxGrid, box: Box): boolean {
  for (const square of squaresOf(box)) {
    for (const other of grid.squares.get(square) ?? []) if (cover(box, other)) return false;
  }
  return true;
}

/** Boxes that only touch do not cover each other. */
export function cover(a: Box, b: Box): boolean {
  return Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;
}

/** The nearest free spot with whole coordinates, sought outwards on a sunflower spiral, which visits every direction evenly. */
export function freeSpot(grid: BoxGrid, box: Box): Point {
  const middle = `${box.x} ${box.y}`;
  for (let step = grid.walked.get(middle) ?? 0; ; step++) {
    const radius = STRIDE * Math.sqrt(step);
    const x = Math.round(box.x + radius * Math.cos(step * TURN));
    const y = Math.round(box.y + radius * Math.sin(step * TURN));
    if (!isFree(grid, { ...box, x, y })) continue;
    grid.walked.set(middle, step);
    return { x, y };
  }
}

function squaresOf({ x, y, width, height }: Box): number[] {
  const squares: number[] = [];
  const right = Math.floor((x + width / 2) / SQUARE);
  const bottom = Math.floor((y + height / 2) / SQUARE);
  for (let row = Math.floor((y - height / 2) / SQUARE); row <= bottom; row++) {
    for (let column = Math.floor((x - width / 2) / SQUARE); column <= right; column++) squares.push(row * ROW + column);
  }
  return squares;
}
