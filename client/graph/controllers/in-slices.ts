import type { Core } from 'cytoscape';

/**
 * Does work bit by bit, a slice in a frame, so that the page does not freeze. Nothing of it is drawn before all is done:
 * with each slice all would be drawn anew. Calls `whole` then, and returns the function that stops it.
 */
export function inSlices<Slice>(
  cy: Core,
  slices: readonly Slice[],
  work: (slice: Slice) => void,
  whole: () => void,
): () => void {
  const left = [...slices];
  let frame = 0;
  let held = false;
  const next = () => {
    // In a batch nothing is drawn.
    cy.startBatch();
    held = true;
    frame = requestAnimationFrame(step);
  };
  const release = () => {
    if (held && !cy.destroyed()) cy.endBatch();
    held = false;
  };
  const step = () => {
    release();
    const slice = left.shift();
    if (slice === undefined) return whole();
    work(slice);
    next();
  };
  next();
  return () => {
    cancelAnimationFrame(frame);
    release();
  };
}

export function slicesOf<Item>(items: readonly Item[], size: number): Item[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, at) => items.slice(at * size, (at + 1) * size));
}
