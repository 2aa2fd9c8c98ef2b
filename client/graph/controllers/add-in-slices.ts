import type { Core, ElementDefinition } from 'cytoscape';
import { inSlices, slicesOf } from './in-slices.ts';

/** Shapes and lines that are added in a frame. */
const SLICE = { nodes: 120, edges: 250 };
/** What is added at once. */
const FEW = 200;

/** Adds what is new, bit by bit where it is much, and calls `whole` when all is there. Returns the function that stops it. */
export function addInSlices(cy: Core, fresh: readonly ElementDefinition[], whole: () => void): () => void {
  if (fresh.length <= FEW) {
    cy.add([...fresh]);
    whole();
    return () => {};
  }
  const of = (group: 'nodes' | 'edges') => fresh.filter((one) => one.group === group);
  const slices = [...slicesOf(of('nodes'), SLICE.nodes), ...slicesOf(of('edges'), SLICE.edges)];
  const add = (slice: ElementDefinition[]) =>
    // How large it is and where it runs is reckoned now, and not by the drawing of all.
    cy.add(slice).forEach((added) => void added.boundingBox());
  return inSlices(cy, slices, add, whole);
}
