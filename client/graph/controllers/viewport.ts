import type { Core, NodeCollection } from 'cytoscape';

/** Pixels round the shapes, so that labels at the edge are not cut. */
const MARGIN = { x: 72, y: 40 };
const CLOSEST = 1.4;

function still(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Brings the whole picture into the window, at most a little enlarged. */
export function fitAll(cy: Core): void {
  if (cy.nodes().empty()) return;
  cy.viewport(frameOf(cy, cy.nodes().boundingBox({ includeLabels: false }), CLOSEST));
}

/** Moves the window only if some of `elements` lie outside it, and then so that all of them are seen. */
export function bringIntoSight(cy: Core, elements: NodeCollection): void {
  if (elements.empty()) return;
  const box = elements.boundingBox({ includeLabels: false });
  const seen = cy.extent();
  const inside = box.x1 >= seen.x1 && box.x2 <= seen.x2 && box.y1 >= seen.y1 && box.y2 <= seen.y2;
  if (inside) return;
  const frame = frameOf(cy, box, cy.zoom());
  if (still()) cy.viewport(frame);
  else cy.animate({ zoom: frame.zoom, pan: frame.pan }, { duration: 300 });
}

function frameOf(cy: Core, box: { x1: number; x2: number; y1: number; y2: number }, closest: number) {
  const wide = Math.max(80, cy.width() - 2 * MARGIN.x);
  const high = Math.max(80, cy.height() - 2 * MARGIN.y);
  const zoom = Math.min(closest, wide / (box.x2 - box.x1), high / (box.y2 - box.y1));
  const pan = {
    x: cy.width() / 2 - (zoom * (box.x1 + box.x2)) / 2,
    y: cy.height() / 2 - (zoom * (box.y1 + box.y2)) / 2,
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
