import type { Core } from 'cytoscape';
import type { Point } from '../../state/view.ts';

/** Pixels round the shapes, so that labels at the edge are not cut, nor lie under the note at the foot. */
const MARGIN = { x: 72, top: 32, foot: 68 };
const CLOSEST = 1.4;

/** A shape and where it is to be, drawn already or not yet. */
export interface Placed {
  position: Point;
  size: number;
}

interface Area {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
}

function still(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Brings the whole picture into the window, at most a little enlarged. */
export function fitAll(cy: Core, shapes: readonly Placed[]): void {
  if (shapes.length > 0) cy.viewport(frameOf(cy, areaOf(shapes), CLOSEST));
}

/** Moves the window only if some of the shapes lie outside it, and then so that all of them are seen. */
export function bringIntoSight(cy: Core, shapes: readonly Placed[]): void {
  if (shapes.length === 0) return;
  const area = areaOf(shapes);
  const seen = cy.extent();
  const inside = area.x1 >= seen.x1 && area.x2 <= seen.x2 && area.y1 >= seen.y1 && area.y2 <= seen.y2;
  if (inside) return;
  const frame = frameOf(cy, area, cy.zoom());
  if (still()) cy.viewport(frame);
  else cy.animate({ zoom: frame.zoom, pan: frame.pan }, { duration: 300 });
}

function areaOf(shapes: readonly Placed[]): Area {
  const area = { x1: Infinity, x2: -Infinity, y1: Infinity, y2: -Infinity };
  for (const { position, size } of shapes) {
    area.x1 = Math.min(area.x1, position.x - size / 2);
    area.x2 = Math.max(area.x2, position.x + size / 2);
    area.y1 = Math.min(area.y1, position.y - size / 2);
    area.y2 = Math.max(area.y2, position.y + size / 2);
  }
  return area;
}

function frameOf(cy: Core, { x1, x2, y1, y2 }: Area, closest: number) {
  const wide = Math.max(80, cy.width() - 2 * MARGIN.x);
  const high = Math.max(80, cy.height() - MARGIN.top - MARGIN.foot);
  const zoom = Math.min(closest, wide / (x2 - x1), high / (y2 - y1));
  const pan = {
    x: cy.width() / 2 - (zoom * (x1 + x2)) / 2,
    y: (cy.height() + MARGIN.top - MARGIN.foot) / 2 - (zoom * (y1 + y2)) / 2,
  };
  return { zoom, pan };
}

/** Centres an entity and lets it pulse, so that it is found at a glance. */
export function pulse(cy: Core, id: string): void {
  const node = cy.getElementById(id);
  if (node.empty()) return;
  // The panel that opens with it has just narrowed the canvas.
  cy.resize();
  const zoom = Math.max(cy.zoom(), 0.8);
  if (still()) {
    cy.zoom(zoom);
    cy.center(node);
    return;
  }
  cy.animate({ center: { eles: node }, zoom }, { duration: 350 });
  for (const size of [26, 3, 26, 3]) node.animate({ style: { 'outline-width': size } }, { duration: 260 });
  node.animate({ style: { 'outline-width': 3 } }, { duration: 200, complete: () => node.removeStyle('outline-width') });
}
