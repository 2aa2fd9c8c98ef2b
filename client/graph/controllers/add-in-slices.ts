import type { Core, ElementDefinition } from 'cytoscape';

/** Shapes that are added in a frame, and lines that are added between two others. */
const SLICE = { nodes: 120, edges: 250 };
/** What is added at once. */
const FEW = 200;

/**
 * Adds what is new, so much at a time that the page does not freeze, and calls `whole` behind the last. Shapes are drawn
 * as they come, since Cytoscape keeps a picture of each; lines when all are there, since it draws them all every time.
 * Returns the function that stops it.
 */
export function addInSlices(cy: Core, fresh: readonly ElementDefinition[], whole: () => void): () => void {
  if (fresh.length <= FEW) {
    cy.add([...fresh]);
    whole();
    return () => {};
  }
  const nodes = slicesOf(fresh, 'nodes');
  const edges = slicesOf(fresh, 'edges');
  let frame = 0;
  let held = false;
  const release = () => {
    if (held && !cy.destroyed()) cy.endBatch();
    held = false;
  };
  const step = () => {
    release();
    const lines = nodes.length === 0;
    const added = cy.add((lines ? edges : nodes).shift() ?? []);
    // Where lines run is reckoned now, bit by bit, and not by the drawing of all.
    if (lines) added.forEach((line) => void line.boundingBox());
    if (nodes.length + edges.length === 0) return whole();
    // In a batch nothing is drawn.
    if (lines) cy.startBatch();
    held = lines;
    frame = requestAnimationFrame(step);
  };
  step();
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
