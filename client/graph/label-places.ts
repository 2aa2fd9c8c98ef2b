import type { Side } from './style.ts';

/** A shape on the screen and the size of its label, in pixels. */
export interface Labelled {
  id: string;
  x: number;
  y: number;
  radius: number;
  width: number;
  height: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const SIDES: readonly Side[] = ['bottom', 'right', 'left', 'top'];
const GAP = 4;

/**
 * Where each label stands so that none covers another label or a shape; one that finds no room is left out.
 * The order says who chooses first; the first `always` get a place whatever it covers.
 */
export function labelPlaces(items: readonly Labelled[], always: number): Map<string, Side> {
  const shapes = items.map((item) => ({ id: item.id, box: shapeBox(item) }));
  const labels: Box[] = [];
  const places = new Map<string, Side>();
  items.forEach((item, index) => {
    const near = shapes.filter(({ id, box }) => id !== item.id && overlaps(box, reach(item)));
    const free = SIDES.find((side) => {
      const box = labelBox(item, side);
      return !labels.some((other) => overlaps(box, other)) && !near.some((other) => overlaps(box, other.box));
    });
    const side = free ?? (index < always ? 'bottom' : undefined);
    if (!side) return;
    places.set(item.id, side);
    labels.push(labelBox(item, side));
  });
  return places;
}

/** The box that a label on that side covers. */
export function labelBox({ x, y, radius, width, height }: Labelled, side: Side): Box {
  const off = radius + GAP;
  const centre = {
    bottom: { x, y: y + off + height / 2 },
    top: { x, y: y - off - height / 2 },
    left: { x: x - off - width / 2, y },
    right: { x: x + off + width / 2, y },
  }[side];
  return {
    left: centre.x - width / 2,
    right: centre.x + width / 2,
    top: centre.y - height / 2,
    bottom: centre.y + height / 2,
  };
}

function shapeBox({ x, y, radius }: Labelled): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function reach(item: Labelled): Box {
  const across = item.radius + GAP + item.width;
  const down = item.radius + GAP + item.height;
  return { left: item.x - across, right: item.x + across, top: item.y - down, bottom: item.y + down };
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
