import type { Sight } from '../sight.ts';
import type { MovingPicture } from './moving-picture.ts';
import type { MovingMessage, PaintedPart } from './moving-worker.ts';
import { partToPaint, shiftedTo, wearsOut } from './painted-part.ts';

/** A picture over or under what Cytoscape draws: a worker paints more of it than is seen, and the browser moves what is painted. */
export interface WorkerPicture {
  /** Appears when the worker has painted. */
  show(picture: MovingPicture, sight: Sight): void;
  /** Moves what is painted; it is painted anew where it would be bare or coarse. */
  move(sight: Sight): void;
  /** Paints it anew for the sight. */
  sharpen(sight: Sight): void;
  /** Resolves when what was asked for is on the screen. */
  painted(): Promise<void>;
  hide(): void;
  remove(): void;
}

const COVER = { position: 'absolute', inset: '0', overflow: 'hidden', pointerEvents: 'none', visibility: 'hidden' };

export function workerPicture(container: HTMLElement, where: 'over' | 'under'): WorkerPicture {
  const { cover, canvas } = coverIn(container, where);
  const screen = canvas.getContext('bitmaprenderer')!;
  const worker = new Worker(new URL('./moving-worker.ts', import.meta.url), { type: 'module' });
  const post = (message: MovingMessage, transfer: Transferable[] = []) => worker.postMessage(message, transfer);
  let size = { width: 0, height: 0 };
  let seen: Sight | null = null;
  let painted: Sight | null = null;
  /** The worker paints; and what it paints is wanted otherwise by now. */
  let due = false;
  let outdated = false;
  let waiting: (() => void)[] = [];

  const paint = () => {
    outdated = due;
    if (due || !seen) return;
    due = true;
    size = { width: container.clientWidth, height: container.clientHeight };
    const part = partToPaint(size, seen);
    post({ window: { ...part.size, ratio: devicePixelRatio }, sight: part.sight });
  };
  const place = () => {
    if (!seen || !painted) return;
    const { scale, left, top } = shiftedTo(painted, seen);
    canvas.style.transform = `translate(${left}px, ${top}px) scale(${scale / devicePixelRatio})`;
    if (!due && wearsOut(painted, seen, size)) paint();
  };
  const put = ({ bitmap, sight }: PaintedPart) => {
    Object.assign(canvas, { width: bitmap.width, height: bitmap.height });
    screen.transferFromImageBitmap(bitmap);
    painted = sight;
    place();
    cover.style.visibility = 'visible';
  };
  worker.addEventListener('message', ({ data }: MessageEvent<PaintedPart>) => {
    due = false;
    if (outdated || !seen) data.bitmap.close();
    else put(data);
    if (outdated) paint();
    if (due) return;
    waiting.forEach((done) => done());
    waiting = [];
  });
  return {
    show(picture, sight) {
      seen = sight;
      cover.style.background = picture.ground;
      post({ picture }, [picture.nodes.buffer, picture.edges.buffer]);
      paint();
    },
    move(sight) {
      seen = sight;
      place();
    },
    sharpen(sight) {
      seen = sight;
      place();
      paint();
    },
    painted: () => (due ? new Promise((done) => waiting.push(done)) : Promise.resolve()),
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

function coverIn(container: HTMLElement, where: 'over' | 'under'): { cover: HTMLElement; canvas: HTMLCanvasElement } {
  const cover = document.createElement('div');
  const canvas = document.createElement('canvas');
  Object.assign(cover.style, COVER);
  Object.assign(canvas.style, { transformOrigin: '0 0', willChange: 'transform' });
  cover.append(canvas);
  if (where === 'over') {
    cover.dataset['moving'] = '';
    container.append(cover);
  } else {
    cover.dataset['lines'] = '';
    // Under the outline of the container, too, which tells that it has the focus.
    cover.style.zIndex = '-1';
    container.prepend(cover);
  }
  return { cover, canvas };
}
