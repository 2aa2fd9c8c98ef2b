import { toAdjacency } from '../../state/adjacency.ts';
import { components, partOf } from './components.ts';
import { layPart, type Part } from './lay-part.ts';
import type { LayoutGraph, Positions } from './layout.ts';
import { pack } from './pack.ts';
import type { Boxes } from './push-apart.ts';

/** Between parts that no line links. */
const GAP = 30;
/** Pixels of the window that the canvas keeps free at its sides. */
const MARGIN = 140;
/** A small picture is stretched at most so many times. */
const STRETCH = 1.6;

interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Linked things close together: parts that no line links are laid out one by one and packed. */
export function force(graph: LayoutGraph): Positions {
  const adjacency = toAdjacency(
    graph.nodes.map(({ id }) => id),
    graph.edges,
  );
  const parts = components(adjacency).map((members) =>
    layPart(
      Array.from(members, (place) => graph.nodes[place]!),
      partOf(adjacency, members),
      graph.window,
    ),
  );
  arrangeParts(parts, graph.window);
  return Object.fromEntries(
    parts.flatMap(({ nodes, boxes }) => nodes.map(({ id }, at) => [id, { x: boxes.x[at]!, y: boxes.y[at]! }])),
  );
}

/** Packs the loose parts under those that are held by something pinned; a picture without these fills the window. */
function arrangeParts(parts: readonly Part[], window: LayoutGraph['window']): void {
  const loose = parts.filter(({ boxes }) => !boxes.fixed.some(Boolean));
  const held = parts.filter(({ boxes }) => boxes.fixed.some(Boolean)).map(({ boxes }) => frameOf(boxes));
  const frames = loose.map(({ boxes }) => frameOf(boxes));
  const middles = pack(frames.map(sizeOf), window, GAP);
  const left = held.reduce((least, frame) => Math.min(least, frame.left), held.length ? Infinity : 0);
  const top = held.reduce((most, frame) => Math.max(most, frame.bottom), held.length ? -Infinity : 0);
  loose.forEach(({ boxes }, index) => {
    const frame = frames[index]!;
    const x = left + middles[index]!.x - (frame.left + frame.right) / 2;
    const y = top + middles[index]!.y - (frame.top + frame.bottom) / 2;
    for (let at = 0; at < boxes.x.length; at++) {
      boxes.x[at]! += x;
      boxes.y[at]! += y;
    }
  });
  if (held.length === 0) fillWindow(parts, window);
}

/** Stretches a picture that is smaller than the window. */
function fillWindow(parts: readonly Part[], window: LayoutGraph['window']): void {
  const frames = parts.map(({ boxes }) => frameOf(boxes));
  const wide = Math.max(...frames.map(({ right }) => right)) - Math.min(...frames.map(({ left }) => left));
  const high = Math.max(...frames.map(({ bottom }) => bottom)) - Math.min(...frames.map(({ top }) => top));
  const x = Math.min(STRETCH, Math.max(1, (window.width - MARGIN) / wide));
  const y = Math.min(STRETCH, Math.max(1, (window.height - MARGIN) / high));
  for (const { boxes } of parts) {
    for (let at = 0; at < boxes.x.length; at++) {
      boxes.x[at]! *= x;
      boxes.y[at]! *= y;
    }
  }
}

function frameOf({ x, y, width, height }: Boxes): Frame {
  const frame = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (let at = 0; at < x.length; at++) {
    frame.left = Math.min(frame.left, x[at]! - width[at]! / 2);
    frame.right = Math.max(frame.right, x[at]! + width[at]! / 2);
    frame.top = Math.min(frame.top, y[at]! - height[at]! / 2);
    frame.bottom = Math.max(frame.bottom, y[at]! + height[at]! / 2);
  }
  return frame;
}

function sizeOf({ left, right, top, bottom }: Frame): { width: number; height: number } {
  return { width: right - left, height: bottom - top };
}
