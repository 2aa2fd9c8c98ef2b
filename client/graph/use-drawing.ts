import type { Core } from 'cytoscape';
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { useExplorer } from '../state/store.ts';
import { keepChosenLines } from './controllers/keep-chosen-lines.ts';
import { markSelection, marksOf } from './controllers/mark-selection.ts';
import { syncElements } from './controllers/sync-elements.ts';
import { bringIntoSight } from './controllers/viewport.ts';
import type { Elements } from './elements.ts';
import type { LineLayer } from './lines/line-layer.ts';
import type { FirstSight } from './paint-first.ts';
import type { Scheme } from './style.ts';

/** What is drawn, in which colours, and what paints the lines where Cytoscape does not: null until that is there. */
interface Drawing {
  elements: Elements;
  scheme: Scheme;
  lines: LineLayer | null | undefined;
}

/** Draws what there is to draw, marks what is chosen, and shows what is new. True until all of it is there. */
export function useDrawing(
  cy: Core | null,
  { elements, scheme, lines }: Drawing,
  first: RefObject<FirstSight | null>,
): boolean {
  const [drawn, setDrawn] = useState<Elements | null>(null);
  /** Of which the lines are painted, too. */
  const [painted, setPainted] = useState<Elements | null>(null);
  const selection = useExplorer((state) => state.selection);
  const marks = useMemo(() => marksOf(elements, selection), [elements, selection]);
  const latest = useRef(marks);
  latest.current = marks;
  const ownLines = lines !== undefined;
  // In which it began: from now on there is something to draw.
  useEffect(() => void cy?.endBatch(), [cy]);
  useEffect(() => {
    if (!cy) return;
    const fresh = elements.nodes.filter(({ id }) => cy.getElementById(id).empty());
    const known = elements.nodes.length - fresh.length;
    const dressed = { marks: latest.current, labels: first.current?.labels };
    // Lines that are there stay until all is there.
    const there = elements.edges.filter(({ id }) => !ownLines || cy.getElementById(id).nonempty());
    return syncElements(cy, { ...elements, edges: there }, dressed, () => {
      setDrawn(elements);
      if (known > 0) bringIntoSight(cy, fresh);
    });
  }, [cy, elements, first, ownLines]);
  const whole = drawn === elements && lines !== null;
  useEffect(() => {
    if (!cy || !whole) return;
    void lines?.show(elements, marks, scheme).then(() => setPainted(elements));
    if (lines) keepChosenLines(cy, elements.edges, marks);
    markSelection(cy, marks);
  }, [cy, whole, elements, lines, marks, scheme]);
  return !whole || (ownLines && painted !== elements);
}
