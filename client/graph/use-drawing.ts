import type { Core } from 'cytoscape';
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { useExplorer } from '../state/store.ts';
import { markSelection, marksOf } from './controllers/mark-selection.ts';
import { syncElements } from './controllers/sync-elements.ts';
import { bringIntoSight } from './controllers/viewport.ts';
import type { Elements } from './elements.ts';
import type { FirstSight } from './paint-first.ts';

/** Draws what there is to draw, marks what is chosen, and shows what is new. True until all of it is there. */
export function useDrawing(cy: Core | null, elements: Elements, first: RefObject<FirstSight | null>): boolean {
  const [drawn, setDrawn] = useState<Elements | null>(null);
  const selection = useExplorer((state) => state.selection);
  const marks = useMemo(() => marksOf(elements, selection), [elements, selection]);
  const latest = useRef(marks);
  latest.current = marks;
  useEffect(() => {
    if (!cy) return;
    const fresh = elements.nodes.filter(({ id }) => cy.getElementById(id).empty());
    const known = elements.nodes.length - fresh.length;
    const dressed = { marks: latest.current, labels: first.current?.labels };
    const stop = syncElements(cy, elements, dressed, () => setDrawn(elements));
    if (known > 0) bringIntoSight(cy, fresh);
    return stop;
  }, [cy, elements, first]);
  const whole = drawn === elements;
  useEffect(() => {
    if (cy && whole) markSelection(cy, marks);
  }, [cy, whole, marks]);
  return !whole;
}
