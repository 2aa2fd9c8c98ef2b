import type { Core } from 'cytoscape';
import { sightOf } from '../sight.ts';
import type { MovingPicture } from './moving-picture.ts';
import type { WorkerPicture } from './worker-picture.ts';

/** Milliseconds without a move after which the graph is drawn: a little more than Cytoscape takes to see the wheel at rest. */
const REST = 160;

/**
 * While a large picture is dragged or zoomed by hand, the overlay moves and the graph waits: drawing it anew takes longer
 * than a frame. `beneath` resolves when what else is painted is there. Returns the function that stops it.
 */
export function followMoves(
  cy: Core,
  overlay: WorkerPicture,
  picture: () => MovingPicture,
  beneath: () => Promise<void>,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let moving = false;
  const rest = () => {
    moving = false;
    // What has moved is drawn once, with its labels.
    cy.emit('settled');
    cy.endBatch();
    cy.one('render', () => void beneath().then(() => !moving && overlay.hide()));
  };
  const restSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(rest, REST);
  };
  const begin = () => {
    if (moving) return;
    moving = true;
    // Cytoscape keeps count of where it is, and draws nothing.
    cy.startBatch();
    overlay.show(picture(), sightOf(cy));
    restSoon();
  };
  const move = () => {
    if (!moving) return;
    overlay.move(sightOf(cy));
    restSoon();
  };
  cy.on('dragpan scrollzoom pinchzoom', begin);
  cy.on('viewport', move);
  return () => {
    clearTimeout(timer);
    cy.off('dragpan scrollzoom pinchzoom', begin);
    cy.off('viewport', move);
    if (moving && !cy.destroyed()) cy.endBatch();
  };
}
