import type { Core } from 'cytoscape';
import { useExplorer } from '../../state/store.ts';
import { marksOf } from '../controllers/mark-selection.ts';
import type { Elements } from '../elements.ts';
import type { Scheme, Written } from '../style.ts';
import { calmHover } from './calm-hover.ts';
import { followMoves } from './follow-moves.ts';
import { movingOverlay } from './moving-overlay.ts';
import { movingPicture } from './moving-picture.ts';

/** What is drawn at the moment. */
export interface Shown {
  elements: Elements;
  scheme: Scheme;
}

/** Keeps a large picture smooth while it is moved and while the mouse wanders over it. Returns the function that stops it. */
export function keepSmooth(cy: Core, container: HTMLElement, shown: () => Shown): () => void {
  const overlay = movingOverlay(container);
  const stop = followMoves(cy, overlay, () => {
    const { elements, scheme } = shown();
    const marks = marksOf(elements, useExplorer.getState().selection);
    const written = (id: string) => (cy.getElementById(id).data('written') as Written | null | undefined) ?? null;
    return movingPicture(elements, marks, written, scheme);
  });
  const loud = calmHover(container);
  return () => {
    loud();
    stop();
    overlay.remove();
  };
}
