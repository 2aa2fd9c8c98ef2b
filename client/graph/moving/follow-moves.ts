import type { Core } from 'cytoscape';
import type { MovingPicture } from './moving-picture.ts';
import type { MovingOverlay } from './moving-overlay.ts';
import type { Sight } from './paint-moving.ts';

/**
 * While a large picture is dragged by the mouse, the overlay moves and the graph waits: drawing it anew takes longer
 * than a frame. The wheel is left to Cytoscape, which was quicker there. Returns the function that stops it.
 */
export function followMoves(cy: Core, overlay: MovingOverlay, picture: () => MovingPicture): () => void {
  const leaving = new AbortController();
  const capture = { capture: true, signal: leaving.signal };
  /** What the overlay shows while the ground is dragged. */
  let sight: Sight | null = null;
  let pressed = false;
  let pointer = { x: 0, y: 0 };

  // Cytoscape has found that the ground is dragged, and not a thing or a box.
  const drag = () => {
    if (!pressed || sight) return;
    sight = { zoom: cy.zoom(), ...cy.pan() };
    overlay.show(picture(), sight);
  };
  const settle = () => {
    if (!sight) return;
    const { zoom, x, y } = sight;
    sight = null;
    cy.viewport({ zoom, pan: { x, y } });
    cy.emit('settled');
    cy.one('render', () => {
      if (!sight) overlay.hide();
    });
  };

  const press = ({ button }: MouseEvent) => void (pressed = button === 0);
  cy.container()!.addEventListener('mousedown', press, capture);
  addEventListener(
    'mousemove',
    (event) => {
      const { clientX, clientY } = event;
      const [byX, byY] = [clientX - pointer.x, clientY - pointer.y];
      pointer = { x: clientX, y: clientY };
      if (!sight) return;
      event.stopPropagation();
      sight = { ...sight, x: sight.x + byX, y: sight.y + byY };
      overlay.move(sight);
      cy.emit('moving', [sight]);
    },
    capture,
  );
  addEventListener(
    'mouseup',
    () => {
      pressed = false;
      settle();
    },
    capture,
  );
  cy.on('dragpan', drag);
  return () => {
    leaving.abort();
    cy.off('dragpan', drag);
  };
}
