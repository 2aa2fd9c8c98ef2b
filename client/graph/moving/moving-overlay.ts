import type { MovingMessage } from './moving-worker.ts';
import type { MovingPicture } from './moving-picture.ts';
import type { Sight } from './paint-moving.ts';

/** A canvas over the graph that a worker paints while the graph moves. */
export interface MovingOverlay {
  /** Appears when the worker has painted. */
  show(picture: MovingPicture, sight: Sight): void;
  move(sight: Sight): void;
  hide(): void;
  remove(): void;
}

export function movingOverlay(container: HTMLElement): MovingOverlay {
  const canvas = document.createElement('canvas');
  Object.assign(canvas.style, {
    position: 'absolute',
    inset: '0',
    width: '100%',
    height: '100%',
    pointerEvents: 'none',
  });
  canvas.style.visibility = 'hidden';
  canvas.dataset['moving'] = '';
  container.append(canvas);
  const worker = new Worker(new URL('./moving-worker.ts', import.meta.url), { type: 'module' });
  const post = (message: MovingMessage, transfer: Transferable[] = []) => worker.postMessage(message, transfer);
  const offscreen = canvas.transferControlToOffscreen();
  post({ canvas: offscreen }, [offscreen]);
  let shown = false;
  worker.addEventListener('message', () => {
    if (shown) canvas.style.visibility = 'visible';
  });
  return {
    show(picture, sight) {
      shown = true;
      const { clientWidth, clientHeight } = container;
      const window = { width: clientWidth, height: clientHeight, ratio: devicePixelRatio };
      post({ picture, window, sight }, [picture.nodes.buffer, picture.edges.buffer]);
    },
    move: (sight) => post({ sight }),
    hide() {
      shown = false;
      canvas.style.visibility = 'hidden';
    },
    remove() {
      worker.terminate();
      canvas.remove();
    },
  };
}
