import type { Point } from '../../state/view.ts';
import type { Adjacency } from '../../state/adjacency.ts';
import { balance, forceSteps } from './force-steps.ts';
import type { LayoutGraph, LayoutNode } from './layout.ts';
import { pivotMds, type Places } from './pivot-mds.ts';
import { pushApart, type Boxes } from './push-apart.ts';

const STEPS = 50;
/** Boxes fill so many times a part's area before they are pushed apart, by which it grows. */
const FULL = 1.2;
/** Up to so many nodes a part is brought into the window's shape. */
const SMALL = 300;
/** Share of such a frame that boxes fill, and how evenly they do: from 0 to 1. */
const FULL_FRAME = 0.75;
const EVEN = 0.5;
/** A part of the picture: its nodes and their boxes. */
export interface Part {
  nodes: LayoutNode[];
  boxes: Boxes;
}

/** Lays out what hangs together, in pixels: what is pinned in its place, the rest with its middle near 0 or near the pinned. */
export function layPart(nodes: LayoutNode[], adjacency: Adjacency, window: LayoutGraph['window']): Part {
  const places = pivotMds(adjacency);
  balance(adjacency, places);
  const boxes = {
    ...places,
    width: Float64Array.from(nodes, (node) => node.width),
    height: Float64Array.from(nodes, (node) => node.height),
    fixed: nodes.map(({ pinned }) => pinned !== null),
  };
  const scale = roomyScale(boxes);
  const shift = holdPinned(nodes, places, scale);
  forceSteps(adjacency, places, boxes.fixed, STEPS);
  for (let at = 0; at < nodes.length; at++) {
    places.x[at] = places.x[at]! * scale + shift.x;
    places.y[at] = places.y[at]! * scale + shift.y;
  }
  if (nodes.length <= SMALL && !boxes.fixed.some(Boolean)) fillFrame(boxes, window);
  pushApart(boxes);
  return { nodes, boxes };
}

/** Pixels for a unit, so that boxes fill the wanted share of a square in which places scatter as widely. */
function roomyScale({ x, y, width, height }: Boxes): number {
  let scatter = 0;
  let filled = 0;
  for (let at = 0; at < x.length; at++) {
    scatter += (x[at]! ** 2 + y[at]! ** 2) / x.length;
    filled += width[at]! * height[at]!;
  }
  return scatter === 0 ? 1 : Math.sqrt(filled / FULL / (6 * scatter));
}

/** A frame of the window's shape, filled more evenly: a small picture is read for its names, and these need room. */
function fillFrame(boxes: Boxes, window: LayoutGraph['window']): void {
  const filled = boxes.width.reduce((sum, width, at) => sum + width * boxes.height[at]!, 0);
  const side = Math.sqrt(filled / FULL_FRAME);
  const aspect = Math.sqrt(window.width / window.height);
  spreadOut(boxes.x, side * aspect);
  spreadOut(boxes.y, side / aspect);
}

/** Brings values into a span, each halfway between its share of the old span and its rank. */
function spreadOut(values: Float64Array, span: number): void {
  const order = Array.from(values.keys()).toSorted((a, b) => values[a]! - values[b]!);
  const least = values[order[0]!]!;
  const old = values[order.at(-1)!]! - least || 1;
  order.forEach((at, rank) => {
    values[at] = span * (((values[at]! - least) / old) * (1 - EVEN) + (rank / order.length) * EVEN);
  });
}

/** Brings the pinned to where they must stay. How many pixels the whole part is then to be moved. */
function holdPinned(nodes: readonly LayoutNode[], { x, y }: Places, scale: number): Point {
  const held = nodes.flatMap(({ pinned }, at) => (pinned ? [{ at, pinned }] : []));
  const shift = { x: 0, y: 0 };
  for (const { at, pinned } of held) {
    shift.x += (pinned.x - x[at]! * scale) / held.length;
    shift.y += (pinned.y - y[at]! * scale) / held.length;
  }
  for (const { at, pinned } of held) {
    x[at] = (pinned.x - shift.x) / scale;
    y[at] = (pinned.y - shift.y) / scale;
  }
  return shift;
}
