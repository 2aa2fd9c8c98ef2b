import type { Core } from 'cytoscape';
import { areaOf, frameOf, type Placed } from '../frame.ts';

/** Shapes that come at once: as many as that are not drawn in every frame. */
const MANY = 200;

function still(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Brings the whole picture into the window, at most a little enlarged. */
export function fitAll(cy: Core, shapes: readonly Placed[]): void {
  if (shapes.length > 0) cy.viewport(frameOf(windowOf(cy), areaOf(shapes)));
}

/** Moves the window only if some of the shapes lie outside it, and then so that all of them are seen. */
export function bringIntoSight(cy: Core, shapes: readonly Placed[]): void {
  if (shapes.length === 0) return;
  const area = areaOf(shapes);
  const seen = cy.extent();
  const inside = area.x1 >= seen.x1 && area.x2 <= seen.x2 && area.y1 >= seen.y1 && area.y2 <= seen.y2;
  if (inside) return;
  const frame = frameOf(windowOf(cy), area, cy.zoom());
  if (still() || shapes.length > MANY) cy.viewport(frame);
  else cy.animate({ zoom: frame.zoom, pan: frame.pan }, { duration: 300 });
}

function windowOf(cy: Core): { width: number; height: number } {
  return { width: cy.width(), height: cy.height() };
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
