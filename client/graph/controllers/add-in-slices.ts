import type { Core, ElementDefinition } from 'cytoscape';

/** Elements that are added in a frame. */
const SLICE = { first: 200, most: 400, least: 200 };
/** Milliseconds from one frame to the next that are much, and little. */
const SLOW = 40;
const QUICK = 25;

/** Adds what is new, so much in each frame that the page does not freeze, and calls `whole` behind the last. Returns the function that stops it. */
export function addInSlices(cy: Core, fresh: readonly ElementDefinition[], whole: () => void): () => void {
  let slice: number = SLICE.first;
  let from = 0;
  let last = performance.now();
  let frame = 0;
  const step = (now: number) => {
    const took = now - last;
    if (took > SLOW) slice = Math.max(SLICE.least, slice / 2);
    else if (took < QUICK) slice = Math.min(SLICE.most, slice * 1.5);
    last = now;
    const until = from + Math.round(slice);
    cy.add(fresh.slice(from, until));
    from = until;
    if (from < fresh.length) frame = requestAnimationFrame(step);
    else whole();
  };
  step(last);
  return () => cancelAnimationFrame(frame);
}
