import type { Point } from '../state/view.ts';

/** How a picture is brought into a small rectangle: `small = model * scale + offset`. */
export interface MapFrame {
  scale: number;
  x: number;
  y: number;
}

const MARGIN = 8;

/** The whole picture in the middle of the rectangle. */
export function mapFrame(points: readonly Point[], { width, height }: { width: number; height: number }): MapFrame {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const scale = Math.min(
    (width - 2 * MARGIN) / Math.max(right - left, 1),
    (height - 2 * MARGIN) / Math.max(bottom - top, 1),
    0.2,
  );
  return { scale, x: width / 2 - (scale * (left + right)) / 2, y: height / 2 - (scale * (top + bottom)) / 2 };
}

export function toMap({ x, y }: Point, frame: MapFrame): Point {
  return { x: x * frame.scale + frame.x, y: y * frame.scale + frame.y };
}

export function fromMap({ x, y }: Point, frame: MapFrame): Point {
  return { x: (x - frame.x) / frame.scale, y: (y - frame.y) / frame.scale };
}
