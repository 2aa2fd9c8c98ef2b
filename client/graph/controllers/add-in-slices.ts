import type { Core, ElementDefinition } from 'cytoscape';

/** Shapes that are added in a frame, and lines that are added between two others. */
const SLICE = { nodes: 120, edges: 250 };
/** What is added at once. */
const FEW = 200;

/**
 * Adds what is new, so much at a time that the page does not freeze, and calls `whole` behind the last. Nothing of it is
 * drawn before all is there: with each slice all would be drawn anew. Returns the function that stops it.
 */
export function addInSlices(cy: Core, fresh: readonly ElementDefinition[], whole: () => void): () => void {
  if (fresh.length <= FEW) {
    cy.add([...fresh]);
    whole();
    return () => {};
  }
  const slices = [...slicesOf(fresh, 'nodes'), ...slicesOf(fresh, 'edges')];
  let frame = 0;
  let held = false;
  const release = () => {
    if (held && !cy.destroyed()) cy.endBatch();
    held = false;
  };
  const step = () => {
    release();
    const slice = slices.shift();
    if (!slice) return whole();
    // How large it is and where it runs is reckoned now, bit by bit, and not by the drawing of all.
    cy.add(slice).forEach((added) => void added.boundingBox());
    // In a batch nothing is drawn.
    cy.startBatch();
    held = true;
    frame = requestAnimationFrame(step);
  };
  frame = requestAnimationFrame(step);
  return () => {
    cancelAnimationFrame(frame);
    release();
  };
}

function slicesOf(fresh: readonly ElementDefinition[], group: 'nodes' | 'edges'): ElementDefinition[][] {
  const all = fresh.filter((one) => one.group === group);
  const count = Math.ceil(all.length / SLICE[group]);
  return Array.from({ length: count }, (_, at) => all.slice(at * SLICE[group], (at + 1) * SLICE[group]));
}
