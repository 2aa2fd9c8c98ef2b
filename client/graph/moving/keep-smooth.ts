import type { Core } from 'cytoscape';
import { useExplorer } from '../../state/store.ts';
import { marksOf } from '../controllers/mark-selection.ts';
import type { Elements } from '../elements.ts';
import { lineLayer, type LineLayer } from '../lines/line-layer.ts';
import type { Scheme, Written } from '../style.ts';
import { calmHover } from './calm-hover.ts';
import { followMoves } from './follow-moves.ts';
import { movingPicture } from './moving-picture.ts';
import { workerPicture } from './worker-picture.ts';

/** What is drawn at the moment. */
export interface Shown {
  elements: Elements;
  scheme: Scheme;
}

/** Keeps a large picture smooth while it is moved and while the mouse wanders over it. Returns what paints its lines, and the function that stops it all. */
export function keepSmooth(
  cy: Core,
  container: HTMLElement,
  shown: () => Shown,
): { layer: LineLayer; stop: () => void } {
  const overlay = workerPicture(container, 'over');
  const layer = lineLayer(cy, container);
  const picture = () => {
    const { elements, scheme } = shown();
    const marks = marksOf(elements, useExplorer.getState().selection);
    const written = (id: string) => (cy.getElementById(id).data('written') as Written | null | undefined) ?? null;
    return movingPicture(elements, marks, written, scheme);
  };
  const rest = followMoves(cy, overlay, picture, () => layer.painted());
  const loud = calmHover(container);
  const stop = () => {
    loud();
    rest();
    overlay.remove();
    layer.remove();
  };
  return { layer, stop };
}
