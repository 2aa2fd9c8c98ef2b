import type { Point } from '../state/view.ts';

/** Pixels round the shapes, so that labels at the edge are not cut, nor lie under the note at the foot. */
const MARGIN = { x: 72, top: 32, foot: 68 };
/** How far a small picture is enlarged to fill the window. */
const CLOSEST = 1.4;

/** A shape and where it is to be, drawn already or not yet. */
export interface Placed {
  position: Point;
  size: number;
}

export interface Area {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
}

/** What brings a part of the picture into the window: `screen = model * zoom + pan`. */
export interface Frame {
  zoom: number;
  pan: Point;
}

export function areaOf(shapes: readonly Placed[]): Area {
  const area = { x1: Infinity, x2: -Infinity, y1: Infinity, y2: -Infinity };
  for (const { position, size } of shapes) {
    area.x1 = Math.min(area.x1, position.x - size / 2);
    area.x2 = Math.max(area.x2, position.x + size / 2);
    area.y1 = Math.min(area.y1, position.y - size / 2);
    area.y2 = Math.max(area.y2, position.y + size / 2);
  }
  return area;
}

/** The area in the middle of the window, as large as it can be. */
export function frameOf(
  { width, height }: { width: number; height: number },
  { x1, x2, y1, y2 }: Area,
  closest: number = CLOSEST,
): Frame {
  const wide = Math.max(80, width - 2 * MARGIN.x);
  const high = Math.max(80, height - MARGIN.top - MARGIN.foot);
  const zoom = Math.min(closest, wide / (x2 - x1), high / (y2 - y1));
  const pan = {
    x: width / 2 - (zoom * (x1 + x2)) / 2,
    y: (height + MARGIN.top - MARGIN.foot) / 2 - (zoom * (y1 + y2)) / 2,
  };
  return { zoom, pan };
}
