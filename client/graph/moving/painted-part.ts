import type { Sight } from '../sight.ts';

/** Of the window's width and height, painted beyond each edge so that nothing is bare when it moves. */
const MARGIN = 0.2;
/** What is enlarged further than this is painted anew. */
const STRETCH = 1.25;

interface Size {
  width: number;
  height: number;
}

/** What is to be painted when the window of that size has that sight: more than it shows. */
export function partToPaint({ width, height }: Size, { zoom, x, y }: Sight): { size: Size; sight: Sight } {
  return {
    size: { width: width * (1 + 2 * MARGIN), height: height * (1 + 2 * MARGIN) },
    sight: { zoom, x: x + width * MARGIN, y: y + height * MARGIN },
  };
}

/** Where something painted with one sight stands in another: how much larger, and its left and upper edge. */
export function shiftedTo(painted: Sight, sight: Sight): { scale: number; left: number; top: number } {
  const scale = sight.zoom / painted.zoom;
  return { scale, left: sight.x - painted.x * scale, top: sight.y - painted.y * scale };
}

/** Whether a part painted for the window will soon not do any more. */
export function wearsOut(painted: Sight, sight: Sight, { width, height }: Size): boolean {
  const { scale, left, top } = shiftedTo(painted, sight);
  const ends = (from: number, room: number) => {
    const spare = (room * MARGIN) / 2;
    return from > -spare || from + room * (1 + 2 * MARGIN) * scale < room + spare;
  };
  return scale > STRETCH || ends(left, width) || ends(top, height);
}
