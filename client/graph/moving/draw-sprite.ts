import type { Sprite } from './moving-picture.ts';

/** Points across: sharp enough for a node in motion. */
const SIZE = 96;
/** Share of a node that its icon takes, which has a grid of 24. */
const ICON = 0.62;

/** Corners of a shape in a square of one, clockwise; of the round ones the sharp corners. */
const CORNERS: Record<
  Exclude<Sprite['shape'], 'ellipse' | 'round-rectangle'>,
  readonly (readonly [number, number])[]
> = {
  'cut-rectangle': [
    [0.25, 0],
    [0.75, 0],
    [1, 0.25],
    [1, 0.75],
    [0.75, 1],
    [0.25, 1],
    [0, 0.75],
    [0, 0.25],
  ],
  'round-diamond': [
    [0.5, 0],
    [1, 0.5],
    [0.5, 1],
    [0, 0.5],
  ],
  'round-hexagon': [
    [0.25, 0.07],
    [0.75, 0.07],
    [1, 0.5],
    [0.75, 0.93],
    [0.25, 0.93],
    [0, 0.5],
  ],
  'round-tag': [
    [0, 0],
    [0.6, 0],
    [1, 0.5],
    [0.6, 1],
    [0, 1],
  ],
};

/** A node with its icon, to be stamped in any size. */
export function drawSprite({ shape, colour, icon, iconColour }: Sprite): OffscreenCanvas {
  const canvas = new OffscreenCanvas(SIZE, SIZE);
  const pen = canvas.getContext('2d')!;
  pen.scale(SIZE, SIZE);
  pen.fillStyle = colour;
  pen.beginPath();
  if (shape === 'ellipse') pen.arc(0.5, 0.5, 0.5, 0, 2 * Math.PI);
  else if (shape === 'round-rectangle') pen.roundRect(0, 0, 1, 1, 0.2);
  else CORNERS[shape].forEach(([x, y]) => pen.lineTo(x, y));
  pen.fill();
  pen.translate((1 - ICON) / 2, (1 - ICON) / 2);
  pen.scale(ICON / 24, ICON / 24);
  pen.strokeStyle = iconColour;
  pen.lineWidth = 2;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  for (const path of icon) pen.stroke(new Path2D(path));
  return canvas;
}
