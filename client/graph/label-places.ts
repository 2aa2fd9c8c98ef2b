import { nearBoxes, type Box } from './near-boxes.ts';

/** A shape on the screen and the size of its label, in pixels. */
export interface Labelled {
  id: string;
  x: number;
  y: number;
  radius: number;
  width: number;
  height: number;
}

/** From the middle of a shape to the middle of its label, in pixels. */
export interface Offset {
  x: number;
  y: number;
}

const GAP = 2;
/** Shapes have round or cut corners: their square is not all theirs. */
const FILLED = 0.88;
/** Places round a shape in the order in which they are tried: how far to each side, in halves of what fits. */
const AROUND: readonly Offset[] = [
  { x: 0, y: 1 },
  { x: 1, y: 0 },
  { x: -1, y: 0 },
  { x: 0, y: -1 },
  { x: 0.5, y: 1 },
  { x: -0.5, y: 1 },
  { x: 1, y: 0.6 },
  { x: -1, y: 0.6 },
  { x: 1, y: -0.6 },
  { x: -1, y: -0.6 },
  { x: 0.5, y: -1 },
  { x: -0.5, y: -1 },
  // The last four always leave one that is whole, even in a corner of the window.
  { x: 1, y: 1 },
  { x: -1, y: 1 },
  { x: 1, y: -1 },
  { x: -1, y: -1 },
];

/** How many of the first are named where nothing is free. */
export interface Privileged {
  /** Whatever they cover. */
  always: number;
  /** Those behind them: where they cover shapes, but no other label. */
  overShapes: number;
}

/**
 * Where each label stands so that none covers another label or a shape; one that finds no room is left out.
 * Of a shape inside the window no label is cut at the window's edge.
 * `taken` is covered already, by what is neither a shape nor a label.
 * The order says who chooses first; the privileged get the place where they cover least.
 */
export function labelPlaces(
  items: readonly Labelled[],
  { always, overShapes }: Privileged,
  window: { width: number; height: number },
  taken: readonly Box[] = [],
): Map<string, Offset> {
  const edges = { left: 0, top: 0, right: window.width, bottom: window.height };
  const boxes = items.map(shapeBox);
  const shapes = nearBoxes(boxes);
  const words = nearBoxes(taken);
  const places = new Map<string, Offset>();
  items.forEach((item, index) => {
    const own = boxes[index];
    const inside = within({ left: item.x, right: item.x, top: item.y, bottom: item.y }, edges);
    const boxAt = (way: Offset) => labelBox(item, offsetOf(item, way));
    const readable = (box: Box) => (!inside || within(box, edges)) && !words.anyOver(box);
    const free = (box: Box) => readable(box) && !shapes.anyOver(box, own);
    const covered = (box: Box) => 10 * words.countOver(box) + shapes.countOver(box, own);
    const least = (ways: readonly Offset[]) => leastOf(ways, (way) => covered(boxAt(way)));
    const way =
      AROUND.find((one) => free(boxAt(one))) ??
      (index < always + overShapes ? least(AROUND.filter((one) => readable(boxAt(one)))) : undefined) ??
      (index < always ? least(AROUND) : undefined);
    if (!way) return;
    const place = offsetOf(item, way);
    places.set(item.id, place);
    words.add(labelBox(item, place));
  });
  return places;
}

/** The first of those with the smallest measure. */
function leastOf<Item>(items: readonly Item[], measure: (item: Item) => number): Item | undefined {
  const measures = items.map(measure);
  return items[measures.indexOf(Math.min(...measures))];
}

function offsetOf({ radius, width, height }: Labelled, way: Offset): Offset {
  return { x: way.x * (radius + GAP + width / 2), y: way.y * (radius + GAP + height / 2) };
}

/** The box that a label covers. */
export function labelBox({ x, y, width, height }: Labelled, offset: Offset): Box {
  const centre = { x: x + offset.x, y: y + offset.y };
  return {
    left: centre.x - width / 2,
    right: centre.x + width / 2,
    top: centre.y - height / 2,
    bottom: centre.y + height / 2,
  };
}

export function shapeBox({ x, y, radius }: Labelled): Box {
  const half = radius * FILLED;
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

function within(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
  );
}
