import type { Core } from 'cytoscape';
import type { Selection } from '../../state/selection.ts';
import type { Elements } from '../elements.ts';

const MARKS = ['chosen', 'near', 'faded'] as const;

/** How an element is marked: classes of the style sheet. */
export type Marks = ReadonlyMap<string, readonly (typeof MARKS)[number][]>;

/** What is chosen and what is next to it; the rest steps back. Empty when nothing is chosen. */
export function marksOf({ nodes, edges }: Elements, selection: Selection): Marks {
  const entities = new Set(selection.entities);
  const relations = new Set(selection.relations);
  const ofNodes = nodes.filter(({ members }) => members.length > 0 && members.every((id) => entities.has(id)));
  const ofEdges = edges.filter((edge) => edge.relations.some((id) => relations.has(id)));
  const chosen = new Set([...ofNodes, ...ofEdges].map(({ id }) => id));
  if (chosen.size === 0) return new Map();
  const near = new Set<string>();
  for (const { id, source, target } of edges) {
    const [from, to] = [chosen.has(source), chosen.has(target)];
    if (from || to) near.add(id);
    if (from || chosen.has(id)) near.add(target);
    if (to || chosen.has(id)) near.add(source);
  }
  const marks = new Map<string, (typeof MARKS)[number][]>();
  for (const { id } of [...nodes, ...edges]) {
    if (chosen.has(id)) marks.set(id, near.has(id) ? ['chosen', 'near'] : ['chosen']);
    else if (near.has(id)) marks.set(id, ['near']);
    else marks.set(id, ['faded']);
  }
  // The buttons that bring more stay as they are.
  for (const { id, type } of nodes) if (type === 'More') marks.delete(id);
  return marks;
}

/** Marks what is drawn; only what is marked otherwise than before is drawn anew. */
export function markSelection(cy: Core, marks: Marks): void {
  cy.batch(() => {
    for (const element of cy.elements().toArray()) {
      const wanted = marks.get(element.id()) ?? [];
      for (const mark of MARKS) {
        if (element.hasClass(mark) !== wanted.includes(mark)) element.toggleClass(mark, wanted.includes(mark));
      }
    }
  });
}
