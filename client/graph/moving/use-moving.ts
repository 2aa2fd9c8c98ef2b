import type { Core } from 'cytoscape';
import { useEffect, useRef } from 'react';
import { useExplorer } from '../../state/store.ts';
import { marksOf } from '../controllers/mark-selection.ts';
import type { Elements } from '../elements.ts';
import type { Scheme, Written } from '../style.ts';
import { calmHover } from './calm-hover.ts';
import { followMoves } from './follow-moves.ts';
import { movingOverlay } from './moving-overlay.ts';
import { movingPicture } from './moving-picture.ts';

/** Shapes and lines that Cytoscape draws within a frame. */
const QUICK = 600;

/** Keeps a large picture smooth while it is dragged, and while the mouse wanders over it. */
export function useMoving(cy: Core | null, elements: Elements, scheme: Scheme): void {
  const latest = useRef({ elements, scheme });
  latest.current = { elements, scheme };
  const large = elements.nodes.length + elements.edges.length > QUICK;
  useEffect(() => {
    const container = cy?.container();
    if (!cy || !container || !large) return;
    const overlay = movingOverlay(container);
    const stop = followMoves(cy, overlay, () => {
      const marks = marksOf(latest.current.elements, useExplorer.getState().selection);
      const written = (id: string) => (cy.getElementById(id).data('written') as Written | null | undefined) ?? null;
      return movingPicture(latest.current.elements, marks, written, latest.current.scheme);
    });
    const loud = calmHover(container);
    return () => {
      loud();
      stop();
      overlay.remove();
    };
  }, [cy, large]);
}
