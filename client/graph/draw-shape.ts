import type { Look } from '../state/look.ts';

type Pen = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Share of a node that its icon takes, which has a grid of 24. */
const ICON = 0.62;
/** Of the corners that are cut, in model units. */
const CUT = 8;

/** Corners of a shape in a square of two round the origin, clockwise; of the round ones the sharp corners. */
const CORNERS: Record<
  Exclude<Look['shape'], 'ellipse' | 'round-rectangle' | 'cut-rectangle'>,
  readonly (readonly [number, number])[]
> = {
  'round-diamond': [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  'round-hexagon': [
    [-0.5, -1],
    [0.5, -1],
    [1, 0],
    [0.5, 1],
    [-0.5, 1],
    [-1, 0],
  ],
  'round-tag': [
    [-1, -1],
    [0.25, -1],
    [1, 0],
    [0.25, 1],
    [-1, 1],
  ],
};

/** The outline of a shape round the origin, so many model units across, as Cytoscape draws it. */
export function traceShape(pen: Pen, shape: Look['shape'], size: number): void {
  const half = size / 2;
  pen.beginPath();
  if (shape === 'ellipse') pen.arc(0, 0, half, 0, 2 * Math.PI);
  else if (shape === 'round-rectangle') pen.roundRect(-half, -half, size, size, Math.min(size / 4, 8));
  else if (shape === 'cut-rectangle') traceCut(pen, half);
  else traceRound(pen, shape, half);
  pen.closePath();
}

function traceCut(pen: Pen, half: number): void {
  const cut = half - CUT;
  pen.moveTo(-cut, -half);
  pen.lineTo(cut, -half);
  pen.lineTo(half, -cut);
  pen.lineTo(half, cut);
  pen.lineTo(cut, half);
  pen.lineTo(-cut, half);
  pen.lineTo(-half, cut);
  pen.lineTo(-half, -cut);
}

function traceRound(pen: Pen, shape: keyof typeof CORNERS, half: number): void {
  const corners = CORNERS[shape].map(([x, y]) => [x * half, y * half] as const);
  const [lastX, lastY] = corners.at(-1)!;
  const [firstX, firstY] = corners[0]!;
  pen.moveTo((lastX + firstX) / 2, (lastY + firstY) / 2);
  corners.forEach(([x, y], index) => {
    const [nextX, nextY] = corners[(index + 1) % corners.length]!;
    pen.arcTo(x, y, nextX, nextY, Math.min(half / 5, 8));
  });
}

/** The icon of a shape so many model units across. */
export function drawIcon(pen: Pen, icon: Look['icon'], colour: string, size: number): void {
  pen.save();
  pen.scale((ICON * size) / 24, (ICON * size) / 24);
  pen.translate(-12, -12);
  pen.strokeStyle = colour;
  pen.lineWidth = 2;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.setLineDash([]);
  for (const path of icon) pen.stroke(new Path2D(path));
  pen.restore();
}
