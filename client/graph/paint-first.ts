import type { Point } from '../state/view.ts';
import { drawIcon, traceShape } from './draw-shape.ts';
import type { Marks } from './controllers/mark-selection.ts';
import type { EdgeSpec } from './edges.ts';
import type { Elements, NodeSpec } from './elements.ts';
import { FONT } from './font.ts';
import { penOf } from './lines/line-picture.ts';
import { spriteOf } from './moving/moving-picture.ts';
import { opacityOf } from './opacity.ts';
import type { Frame } from './frame.ts';
import { borderOf, INK, type Scheme, type Written } from './style.ts';

/** Round the letters, in pixels of the screen. */
const OUTLINE = 4;

/** The picture as it was painted while Cytoscape was on its way: where it stands, and its labels by node. */
export interface FirstSight {
  frame: Frame;
  labels: ReadonlyMap<string, Written>;
}

/** What is painted, and how it is marked and named. */
export interface FirstPainting extends FirstSight {
  elements: Elements;
  marks: Marks;
}

/** Paints the picture as Cytoscape draws it at rest, on an empty canvas with so many points a pixel. */
export function paintFirst(
  pen: CanvasRenderingContext2D,
  { elements: { nodes, edges }, marks, frame: { zoom, pan }, labels }: FirstPainting,
  scheme: Scheme,
  ratio: number,
): void {
  const at = new Map(nodes.map(({ id, position }) => [id, position]));
  pen.setTransform(zoom * ratio, 0, 0, zoom * ratio, pan.x * ratio, pan.y * ratio);
  for (const edge of edges) {
    pen.beginPath();
    pen.moveTo(at.get(edge.source)!.x, at.get(edge.source)!.y);
    pen.lineTo(at.get(edge.target)!.x, at.get(edge.target)!.y);
    paintLine(pen, edge, marks, scheme);
  }
  const things = nodes.filter(({ type }) => type !== 'More');
  for (const node of things) {
    pen.save();
    pen.translate(node.position.x, node.position.y);
    pen.globalAlpha = opacityOf(node, marks);
    paintNode(pen, node, scheme);
    pen.restore();
  }
  for (const node of things) {
    const label = labels.get(node.id);
    if (!label) continue;
    pen.globalAlpha = opacityOf(node, marks);
    paintLabel(pen, label, node.position, scheme);
  }
}

function paintLine(pen: CanvasRenderingContext2D, edge: EdgeSpec, marks: Marks, scheme: Scheme): void {
  const { colour, alpha, dash, width } = penOf(edge, marks, scheme);
  pen.strokeStyle = colour;
  pen.globalAlpha = alpha;
  pen.lineWidth = width;
  pen.setLineDash([...dash]);
  pen.stroke();
}

function paintNode(pen: CanvasRenderingContext2D, node: NodeSpec, scheme: Scheme): void {
  const { shape, colour, icon, iconColour } = spriteOf(node, scheme);
  const alpha = pen.globalAlpha;
  traceShape(pen, shape, node.size);
  pen.fillStyle = colour;
  pen.globalAlpha = alpha * (node.planned ? 0.25 : node.possibly ? 0.55 : 1);
  pen.fill();
  pen.globalAlpha = alpha;
  const border = borderOf(node);
  if (border > 0) {
    pen.lineWidth = border;
    pen.strokeStyle = node.strong || node.pinned ? INK[scheme].text : colour;
    pen.setLineDash(node.planned ? [4, 2] : []);
    pen.stroke();
  }
  drawIcon(pen, icon, iconColour, node.size);
}

function paintLabel(pen: CanvasRenderingContext2D, label: Written, middle: Point, scheme: Scheme): void {
  const size = FONT.size / label.zoom;
  pen.font = `${size}px ${FONT.family}`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.lineJoin = 'round';
  pen.lineWidth = OUTLINE / label.zoom;
  pen.strokeStyle = INK[scheme].ground;
  pen.fillStyle = INK[scheme].text;
  pen.setLineDash([]);
  const lines = label.lines.split('\n');
  lines.forEach((line, index) => {
    const y = middle.y + label.y + (index - (lines.length - 1) / 2) * size * 1.15;
    pen.strokeText(line, middle.x + label.x, y);
    pen.fillText(line, middle.x + label.x, y);
  });
}
