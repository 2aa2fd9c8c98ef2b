import { drawSprite } from './draw-sprite.ts';
import type { MovingPicture } from './moving-picture.ts';
import { paintMoving, type MovingWindow, type Sight } from './paint-moving.ts';

/** First the canvas; then, whenever it begins to move, the picture; then where it is, again and again. */
export type MovingMessage =
  { canvas: OffscreenCanvas } | { picture: MovingPicture; window: MovingWindow; sight: Sight } | { sight: Sight };

/** Milliseconds of a frame. */
const FRAME = 16;

let canvas: OffscreenCanvas | undefined;
let shown: { picture: MovingPicture; sprites: OffscreenCanvas[]; window: MovingWindow } | undefined;
let sight: Sight | undefined;
/** When the last painting began. */
let last = 0;
let asked = false;

self.addEventListener('message', ({ data }: MessageEvent<MovingMessage>) => {
  if ('canvas' in data) canvas = data.canvas;
  if ('picture' in data) {
    const { picture, window } = data;
    shown = { picture, sprites: picture.sprites.map(drawSprite), window };
    if (canvas) Object.assign(canvas, { width: window.width * window.ratio, height: window.height * window.ratio });
  }
  if ('sight' in data) {
    sight = data.sight;
    // A canvas that is hidden, as it is at first, is given no animation frames.
    if (!asked) setTimeout(paint, last + FRAME - performance.now());
    asked = true;
  }
});

/** Only the latest sight is painted, at most once a frame. */
function paint(): void {
  asked = false;
  last = performance.now();
  const pen = canvas?.getContext('2d', { alpha: false });
  if (!pen || !shown || !sight) return;
  paintMoving(pen, shown.picture, shown.sprites, sight, shown.window);
  self.postMessage('painted');
}
