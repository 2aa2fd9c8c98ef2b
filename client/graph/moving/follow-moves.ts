import type { Core } from 'cytoscape';
import type { MovingPicture } from './moving-picture.ts';
import type { MovingOverlay } from './moving-overlay.ts';
import type { Sight } from './paint-moving.ts';

/** Milliseconds without a move after which the graph itself is drawn at its new place: longer where drawing it takes long. */
const IDLE = { least: 150, most: 1000 };
/** Of the wheel for ten times as large, in pixels; and pixels of a line of it. */
const WHEEL = { tenfold: 250, line: 33 };

/**
 * While a large picture is dragged or zoomed by the mouse, the overlay moves and the graph waits: drawing it anew takes
 * longer than a frame. `picture` gives none where the graph is quick enough by itself. Returns the function that stops it.
 */
export function followMoves(cy: Core, overlay: MovingOverlay, picture: () => MovingPicture | null): () => void {
  const container = cy.container()!;
  const leaving = new AbortController();
  const capture = { capture: true, signal: leaving.signal };
  let sight: Sight | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pressed = false;
  let pointer = { x: 0, y: 0 };
  let dragging = false;
  let settling = false;
  let idle: number = IDLE.least;

  const begin = (): Sight | null => {
    if (sight) return sight;
    const painted = picture();
    if (!painted) return null;
    sight = { zoom: cy.zoom(), ...cy.pan() };
    overlay.show(painted, sight);
    return sight;
  };
  const move = (to: Sight) => {
    sight = to;
    overlay.move(to);
    cy.emit('moving', [to]);
    clearTimeout(timer);
    if (!dragging) timer = setTimeout(settle, idle);
  };
  const settle = () => {
    clearTimeout(timer);
    if (!sight) return;
    const { zoom, x, y } = sight;
    sight = null;
    settling = true;
    const start = performance.now();
    cy.viewport({ zoom, pan: { x, y } });
    cy.emit('settled');
    settling = false;
    cy.one('render', () => {
      idle = Math.min(IDLE.most, Math.max(IDLE.least, 3 * (performance.now() - start)));
      if (!sight) overlay.hide();
    });
  };

  container.addEventListener(
    'wheel',
    (event) => {
      const from = begin();
      if (!from) return;
      event.preventDefault();
      event.stopPropagation();
      const { left, top } = container.getBoundingClientRect();
      move(zoomed(from, wheelFactor(event), event.clientX - left, event.clientY - top, cy));
    },
    { ...capture, passive: false },
  );
  container.addEventListener('mousedown', ({ button }) => void (pressed = button === 0), capture);
  // Cytoscape has found that the ground is dragged, and not a thing or a box.
  const drag = () => void (dragging = pressed && begin() !== null);
  addEventListener(
    'mousemove',
    (event) => {
      const { clientX, clientY } = event;
      const [byX, byY] = [clientX - pointer.x, clientY - pointer.y];
      pointer = { x: clientX, y: clientY };
      if (!dragging || !sight) return;
      event.stopPropagation();
      move({ ...sight, x: sight.x + byX, y: sight.y + byY });
    },
    capture,
  );
  addEventListener(
    'mouseup',
    () => {
      pressed = false;
      if (!dragging) return;
      dragging = false;
      settle();
    },
    capture,
  );
  // Moved by something else: what the overlay shows is no longer so.
  const moved = () => {
    if (!sight || settling || dragging) return;
    clearTimeout(timer);
    sight = null;
    overlay.hide();
  };
  cy.on('dragpan', drag).on('viewport', moved);
  return () => {
    clearTimeout(timer);
    leaving.abort();
    cy.off('dragpan', drag).off('viewport', moved);
  };
}

function wheelFactor({ deltaY, deltaMode }: WheelEvent): number {
  return 10 ** (-(deltaY * (deltaMode === WheelEvent.DOM_DELTA_LINE ? WHEEL.line : 1)) / WHEEL.tenfold);
}

/** Larger or smaller round a point of the window, which stays where it is. */
function zoomed({ zoom, x, y }: Sight, factor: number, atX: number, atY: number, cy: Core): Sight {
  const next = Math.min(cy.maxZoom(), Math.max(cy.minZoom(), zoom * factor));
  const ratio = next / zoom;
  return { zoom: next, x: atX - (atX - x) * ratio, y: atY - (atY - y) * ratio };
}
