import type { Sight } from '../sight.ts';
import { drawSprite } from './draw-sprite.ts';
import type { MovingPicture } from './moving-picture.ts';
import { paintMoving, type MovingWindow } from './paint-moving.ts';

/** The picture, whenever it begins to move; then which part of it is to be painted, again and again. */
export type MovingMessage = { picture: MovingPicture } | { window: MovingWindow; sight: Sight };

/** The answer to each part asked for. */
export interface PaintedPart {
  bitmap: ImageBitmap;
  sight: Sight;
}

const canvas = new OffscreenCanvas(1, 1);
const pen = canvas.getContext('2d', { alpha: false });
let shown: { picture: MovingPicture; sprites: OffscreenCanvas[] } | undefined;

self.addEventListener('message', ({ data }: MessageEvent<MovingMessage>) => {
  if ('picture' in data) shown = { picture: data.picture, sprites: data.picture.sprites.map(drawSprite) };
  else if (pen && shown) {
    const { window, sight } = data;
    Object.assign(canvas, { width: window.width * window.ratio, height: window.height * window.ratio });
    paintMoving(pen, shown.picture, shown.sprites, sight, window);
    const painted: PaintedPart = { bitmap: canvas.transferToImageBitmap(), sight };
    postMessage(painted, { transfer: [painted.bitmap] });
  }
});
