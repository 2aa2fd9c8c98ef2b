import type { Core, ElementDefinition } from 'cytoscape';
import type { Elements } from '../elements.ts';
import type { Written } from '../style.ts';
import { addInSlices } from './add-in-slices.ts';
import type { Marks } from './mark-selection.ts';

/** What new elements wear from the start, which spares drawing them twice; labels where they are known already. */
interface Dress {
  marks: Marks;
  labels: ReadonlyMap<string, Written> | undefined;
}

/**
 * Makes the canvas what `elements` says: only what differs is touched, so that nothing else moves. Much that is new
 * comes little by little; calls `whole` when all of it is there. Returns the function that stops it.
 */
export function syncElements(
  cy: Core,
  { nodes, edges }: Elements,
  { marks, labels }: Dress,
  whole: () => void,
): () => void {
  const wanted = new Map<string, ElementDefinition>();
  for (const { position, ...data } of nodes) wanted.set(data.id, { group: 'nodes', data, position: { ...position } });
  for (const data of edges) wanted.set(data.id, { group: 'edges', data });
  const fresh: ElementDefinition[] = [];
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    for (const [id, definition] of wanted) {
      const there = cy.getElementById(id);
      if (there.empty()) {
        const data = { ...definition.data, written: labels?.get(id) };
        fresh.push({ ...definition, data, classes: marks.get(id)?.join(' ') });
        continue;
      }
      there.data(definition.data);
      if (definition.position && moved(there.position(), definition.position)) there.position(definition.position);
    }
  });
  return addInSlices(cy, fresh, whole);
}

function moved(from: { x: number; y: number }, to: { x: number; y: number }): boolean {
  return Math.abs(from.x - to.x) + Math.abs(from.y - to.y) > 0.01;
}
