import { drawIcon, traceShape } from '../draw-shape.ts';
import type { Sprite } from './moving-picture.ts';

/** Points across: sharp enough for a node in motion. */
const SIZE = 96;
/** Model units across of a common node; how round its corners are depends on it. */
const COMMON = 32;

/** A node with its icon, to be stamped in any size. */
export function drawSprite({ shape, colour, icon, iconColour }: Sprite): OffscreenCanvas {
  const canvas = new OffscreenCanvas(SIZE, SIZE);
  const pen = canvas.getContext('2d')!;
  pen.scale(SIZE / COMMON, SIZE / COMMON);
  pen.translate(COMMON / 2, COMMON / 2);
  traceShape(pen, shape, COMMON);
  pen.fillStyle = colour;
  pen.fill();
  drawIcon(pen, icon, iconColour, COMMON);
  return canvas;
}
