import type { Collection, Core } from 'cytoscape';

const MARGIN = 28;
const CLOSEST = 1.4;

function still(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Brings the whole picture into the window, at most a little enlarged. */
export function fitAll(cy: Core): void {
  if (cy.elements().empty()) return;
  cy.fit(cy.elements(), MARGIN);
  if (cy.zoom() > CLOSEST) {
    cy.zoom(CLOSEST);
    cy.center();
  }
}

/** Moves the window only if some of `elements` lie outside it, and only as far as needed to see them too. */
export function bringIntoSight(cy: Core, elements: Collection): void {
  if (elements.empty()) return;
  const box = elements.boundingBox({ includeLabels: false });
  const seen = cy.extent();
  const inside = box.x1 >= seen.x1 && box.x2 <= seen.x2 && box.y1 >= seen.y1 && box.y2 <= seen.y2;
  if (inside) return;
  const fit = { eles: elements, padding: MARGIN };
  if (still()) cy.fit(elements, MARGIN);
  else cy.animate({ fit }, { duration: 300 });
}

/** Centres an entity and lets it pulse, so that it is found at a glance. */
export function pulse(cy: Core, id: string): void {
  const node = cy.getElementById(id);
  if (node.empty()) return;
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
