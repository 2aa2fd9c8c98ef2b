import type { LayoutGraph, LayoutNode, Positions } from './layout.ts';

const ROUNDS = 400;
/** Pixels kept free at both sides, where the canvas keeps them too. */
const MARGIN = { x: 170, y: 110 };
/** Share of its frame that boxes may fill; fuller, they no longer find a place without covering each other. */
const FULL = 0.8;

interface Box extends LayoutNode {
  x: number;
  y: number;
}

interface Frame {
  width: number;
  height: number;
}

/**
 * Fits a layout to the window's shape and pushes boxes apart: the picture then fills the window
 * at about its natural size, with room for nearly every label.
 */
export function spread(positions: Positions, { nodes, window }: LayoutGraph): Positions {
  const boxes = nodes.map((node) => ({ ...node, ...positions[node.id]! }));
  const frame = rescale(boxes, window);
  for (let round = 0; round < ROUNDS && pushApart(boxes, widthBias(boxes, frame)); round++) keepInside(boxes, frame);
  return Object.fromEntries(boxes.map(({ id, x, y }) => [id, { x: Math.round(x), y: Math.round(y) }]));
}

/** A picture that is smaller than the window is not blown up. */
function rescale(boxes: Box[], window: LayoutGraph['window']): Frame {
  const x = range(boxes.map((box) => box.x));
  const y = range(boxes.map((box) => box.y));
  const filled = boxes.reduce((sum, box) => sum + box.width * box.height, 0);
  const wide = Math.max(1, window.width - MARGIN.x);
  const high = Math.max(1, window.height - MARGIN.y);
  const grow = Math.max(1, Math.sqrt(filled / FULL / (wide * high)));
  const frame = { width: Math.min(x.length, wide * grow), height: Math.min(y.length, high * grow) };
  for (const box of boxes) {
    if (box.pinned) continue;
    box.x = ((box.x - x.from) / x.length) * frame.width;
    box.y = ((box.y - y.from) / y.length) * frame.height;
  }
  return frame;
}

function range(values: number[]): { from: number; length: number } {
  const from = Math.min(...values);
  return { from, length: Math.max(1, Math.max(...values) - from) };
}

function keepInside(boxes: Box[], { width, height }: Frame): void {
  for (const box of boxes) {
    if (box.pinned) continue;
    box.x = Math.min(width, Math.max(0, box.x));
    box.y = Math.min(height, Math.max(0, box.y));
  }
}

/** Above 1 the picture is wider than its frame, and room is rather sought up and down; below 1 sideways. */
function widthBias(boxes: Box[], frame: Frame): number {
  const wide = range(boxes.map((box) => box.x)).length / frame.width;
  const high = range(boxes.map((box) => box.y)).length / frame.height;
  return wide / high;
}

/** One round; true while some boxes still touched. */
function pushApart(boxes: Box[], bias: number): boolean {
  let touched = false;
  for (let i = 0; i < boxes.length; i++) {
    for (let j = i + 1; j < boxes.length; j++) {
      const a = boxes[i]!;
      const b = boxes[j]!;
      const overX = (a.width + b.width) / 2 - Math.abs(a.x - b.x);
      const overY = (a.height + b.height) / 2 - Math.abs(a.y - b.y);
      if (overX <= 0.5 || overY <= 0.5) continue;
      touched = true;
      if (overX * bias < overY) shift(a, b, 'x', overX);
      else shift(a, b, 'y', overY);
    }
  }
  return touched;
}

function shift(a: Box, b: Box, axis: 'x' | 'y', over: number): void {
  const sign = a[axis] <= b[axis] ? 1 : -1;
  const free = a.pinned || b.pinned ? 1 : 2;
  if (!a.pinned) a[axis] -= (sign * over) / free;
  if (!b.pinned) b[axis] += (sign * over) / free;
}
