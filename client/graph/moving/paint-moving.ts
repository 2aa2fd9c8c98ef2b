import { FONT } from '../font.ts';
import { paintLines } from '../lines/paint-lines.ts';
import type { Sight } from '../sight.ts';
import { NODE_NUMBERS, type MovingPicture } from './moving-picture.ts';

/** A window in pixels, and points of the screen for each. */
export interface MovingWindow {
  width: number;
  height: number;
  ratio: number;
}

type Pen = OffscreenCanvasRenderingContext2D;

/** Of the grid in which labels claim their room, in pixels. */
const CELL = { width: 16, height: 8 };
const LINE_HEIGHT = FONT.size * 1.15;

/** Paints the picture as the window shows it; `sprites` are those of the picture, drawn. */
export function paintMoving(
  pen: Pen,
  picture: MovingPicture,
  sprites: readonly OffscreenCanvas[],
  sight: Sight,
  window: MovingWindow,
): void {
  pen.setTransform(window.ratio, 0, 0, window.ratio, 0, 0);
  pen.globalAlpha = 1;
  pen.fillStyle = picture.ground;
  pen.fillRect(0, 0, window.width, window.height);
  const seen = onScreen(picture.nodes, sight);
  paintLines(pen, picture, seen, sight.zoom, window);
  paintNodes(pen, picture.nodes, sprites, seen, sight.zoom, window);
  paintLabels(pen, picture, seen, window);
}

/** x and y of each node in the window. */
function onScreen(nodes: Float32Array, { zoom, x, y }: Sight): Float32Array {
  const seen = new Float32Array((nodes.length / NODE_NUMBERS) * 2);
  for (let from = 0, to = 0; from < nodes.length; from += NODE_NUMBERS, to += 2) {
    seen[to] = nodes[from]! * zoom + x;
    seen[to + 1] = nodes[from + 1]! * zoom + y;
  }
  return seen;
}

function paintNodes(
  pen: Pen,
  nodes: Float32Array,
  sprites: readonly OffscreenCanvas[],
  seen: Float32Array,
  zoom: number,
  { width, height }: MovingWindow,
): void {
  pen.imageSmoothingQuality = 'medium';
  for (let from = 0, at = 0; from < nodes.length; from += NODE_NUMBERS, at += 2) {
    const size = nodes[from + 2]! * zoom;
    const [left, top] = [seen[at]! - size / 2, seen[at + 1]! - size / 2];
    if (nodes[from + 4] === 0 || left > width || top > height || left + size < 0 || top + size < 0) continue;
    pen.globalAlpha = nodes[from + 4]!;
    pen.drawImage(sprites[nodes[from + 3]!]!, left, top, size, size);
  }
}

/** Larger nodes first; what would cover what is written already is left out. */
function paintLabels(
  pen: Pen,
  { nodes, labels, ground, text }: MovingPicture,
  seen: Float32Array,
  window: MovingWindow,
) {
  pen.font = `${FONT.size}px ${FONT.family}`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.lineJoin = 'round';
  pen.lineWidth = 4;
  pen.strokeStyle = ground;
  pen.fillStyle = text;
  const claim = claims(window);
  for (const { node, lines, x, y } of labels) {
    const [middleX, middleY] = [seen[node * 2]! + x, seen[node * 2 + 1]! + y];
    const wide = Math.max(...lines.map((line) => line.length)) * FONT.size * 0.55;
    if (!claim(middleX, middleY, wide, lines.length * LINE_HEIGHT)) continue;
    pen.globalAlpha = nodes[node * NODE_NUMBERS + 4]!;
    lines.forEach((line, index) => {
      const lineY = middleY + (index - (lines.length - 1) / 2) * LINE_HEIGHT;
      pen.strokeText(line, middleX, lineY);
      pen.fillText(line, middleX, lineY);
    });
  }
}

/** Gives a rectangle round a point to who asks first; false where it is taken or not in the window. */
function claims({ width, height }: MovingWindow): (x: number, y: number, wide: number, high: number) => boolean {
  const columns = Math.ceil(width / CELL.width);
  const rows = Math.ceil(height / CELL.height);
  const taken = new Uint8Array(columns * rows);
  return (x, y, wide, high) => {
    const left = Math.max(0, Math.floor((x - wide / 2) / CELL.width));
    const right = Math.min(columns - 1, Math.floor((x + wide / 2) / CELL.width));
    const top = Math.max(0, Math.floor((y - high / 2) / CELL.height));
    const bottom = Math.min(rows - 1, Math.floor((y + high / 2) / CELL.height));
    if (left > right || top > bottom) return false;
    for (let row = top; row <= bottom; row++) {
      if (taken.subarray(row * columns + left, row * columns + right + 1).includes(1)) return false;
    }
    for (let row = top; row <= bottom; row++) taken.fill(1, row * columns + left, row * columns + right + 1);
    return true;
  };
}
