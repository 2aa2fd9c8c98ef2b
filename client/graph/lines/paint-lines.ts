import { NODE_NUMBERS, type MovingPicture } from '../moving/moving-picture.ts';
import { EDGE_NUMBERS } from './line-picture.ts';

type Pen = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Lines drawn with one stroke: many are quicker than each alone, very many slower again. */
const STROKE = 50;
/** Of an arrow, in model units. */
const ARROW = { length: 8, width: 8 };

/**
 * Paints the lines that may be in a window of that size in pixels; `seen` has x and y of each node in it. What is thinner
 * than a pixel is paler instead: that is painted several times as fast.
 */
export function paintLines(
  pen: Pen,
  { edges, pens, nodes }: Pick<MovingPicture, 'edges' | 'pens' | 'nodes'>,
  seen: Float32Array,
  zoom: number,
  { width, height }: { width: number; height: number },
): void {
  let used = -1;
  let open = 0;
  const stroke = () => {
    if (open > 0) pen.stroke();
    // Lines have no inside, arrows have.
    if (open > 0 && pens[used]!.arrow) pen.fill();
    pen.beginPath();
    open = 0;
  };
  pen.beginPath();
  for (let at = 0; at < edges.length; at += EDGE_NUMBERS) {
    const [x1, y1] = [seen[edges[at]! * 2]!, seen[edges[at]! * 2 + 1]!];
    const [x2, y2] = [seen[edges[at + 1]! * 2]!, seen[edges[at + 1]! * 2 + 1]!];
    if (Math.max(x1, x2) < 0 || Math.min(x1, x2) > width || Math.max(y1, y2) < 0 || Math.min(y1, y2) > height) continue;
    if (edges[at + 2] !== used || open === STROKE) stroke();
    const { colour, alpha, dash, width: wide, arrow } = pens[edges[at + 2]!]!;
    if (edges[at + 2] !== used) {
      used = edges[at + 2]!;
      pen.strokeStyle = pen.fillStyle = colour;
      pen.lineWidth = Math.max(1, wide * zoom);
      pen.globalAlpha = alpha * Math.min(1, wide * zoom);
      pen.setLineDash(dash.map((length) => Math.max(1, length * zoom)));
    }
    pen.moveTo(x1, y1);
    pen.lineTo(x2, y2);
    open += 1;
    if (arrow) traceArrow(pen, { x1, y1, x2, y2 }, (nodes[edges[at + 1]! * NODE_NUMBERS + 2]! / 2) * zoom, zoom);
  }
  stroke();
  pen.setLineDash([]);
}

/** At the end of a line, before the node of that radius in pixels. */
function traceArrow(
  pen: Pen,
  { x1, y1, x2, y2 }: Record<'x1' | 'y1' | 'x2' | 'y2', number>,
  radius: number,
  zoom: number,
) {
  const far = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [x, y] = [(x2 - x1) / far, (y2 - y1) / far];
  const [tipX, tipY] = [x2 - x * radius, y2 - y * radius];
  const [backX, backY] = [tipX - x * ARROW.length * zoom, tipY - y * ARROW.length * zoom];
  const half = (ARROW.width / 2) * zoom;
  pen.moveTo(tipX, tipY);
  pen.lineTo(backX - y * half, backY + x * half);
  pen.lineTo(backX + y * half, backY - x * half);
  pen.lineTo(tipX, tipY);
}
