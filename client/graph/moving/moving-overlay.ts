import type { Sight } from '../sight.ts';
import type { MovingPicture } from './moving-picture.ts';
import type { MovingMessage, PaintedPart } from './moving-worker.ts';
import { partToPaint, shiftedTo, wearsOut } from './painted-part.ts';

/** A picture over the graph: a worker paints more of it than is seen, and the browser moves what is painted. */
export interface MovingOverlay {
  /** Appears when the worker has painted. */
  show(picture: MovingPicture, sight: Sight): void;
  move(sight: Sight): void;
  hide(): void;
  remove(): void;
}

const COVER = { position: 'absolute', inset: '0', overflow: 'hidden', pointerEvents: 'none', visibility: 'hidden' };

export function movingOverlay(container: HTMLElement): MovingOverlay {
  const { cover, canvas } = coverOver(container);
  const screen = canvas.getContext('bitmaprenderer')!;
  const worker = new Worker(new URL('./moving-worker.ts', import.meta.url), { type: 'module' });
  const post = (message: MovingMessage, transfer: Transferable[] = []) => worker.postMessage(message, transfer);
  let size = { width: 0, height: 0 };
  let seen: Sight | null = null;
  let painted: Sight | null = null;
  /** Parts that the worker was asked for and has not painted yet. */
  let due = 0;

  const paint = (sight: Sight) => {
    due += 1;
    const part = partToPaint(size, sight);
    post({ window: { ...part.size, ratio: devicePixelRatio }, sight: part.sight });
  };
  const place = () => {
    if (!seen || !painted) return;
    const { scale, left, top } = shiftedTo(painted, seen);
    canvas.style.transform = `translate(${left}px, ${top}px) scale(${scale / devicePixelRatio})`;
    if (due === 0 && wearsOut(painted, seen, size)) paint(seen);
  };
  worker.addEventListener('message', ({ data: { bitmap, sight } }: MessageEvent<PaintedPart>) => {
    due -= 1;
    if (!seen || due > 0) return bitmap.close();
    Object.assign(canvas, { width: bitmap.width, height: bitmap.height });
    screen.transferFromImageBitmap(bitmap);
    painted = sight;
    place();
    cover.style.visibility = 'visible';
  });
  return {
    show(picture, sight) {
      size = { width: container.clientWidth, height: container.clientHeight };
      seen = sight;
      cover.style.background = picture.ground;
      post({ picture }, [picture.nodes.buffer, picture.edges.buffer]);
      paint(sight);
    },
    move(sight) {
      seen = sight;
      place();
    },
    hide() {
      seen = painted = null;
      cover.style.visibility = 'hidden';
    },
    remove() {
      worker.terminate();
      cover.remove();
    },
  };
}

function coverOver(container: HTMLElement): { cover: HTMLElement; canvas: HTMLCanvasElement } {
  const cover = document.createElement('div');
  const canvas = document.createElement('canvas');
  Object.assign(cover.style, COVER);
  cover.dataset['moving'] = '';
  Object.assign(canvas.style, { transformOrigin: '0 0', willChange: 'transform' });
  cover.append(canvas);
  container.append(cover);
  return { cover, canvas };
}
