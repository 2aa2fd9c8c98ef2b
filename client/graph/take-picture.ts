import { presentlyDrawn } from '../state/drawn.ts';
import { presentView } from '../state/store.ts';
import { fetchSources } from '../state/taking-along.ts';
import { toElements } from './elements.ts';
import { pictureSvg } from './picture-svg.ts';
import type { Scheme } from './style.ts';

/** Points of a PNG for one of the SVG, so that it can be printed. */
const SHARPNESS = 2;

export async function takeSvg(scheme: Scheme): Promise<Blob> {
  const elements = toElements(presentView(), presentlyDrawn());
  return new Blob([pictureSvg(elements, await fetchSources(), scheme)], { type: 'image/svg+xml' });
}

export async function takePng(scheme: Scheme): Promise<Blob> {
  const address = URL.createObjectURL(await takeSvg(scheme));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), {
      width: image.naturalWidth * SHARPNESS,
      height: image.naturalHeight * SHARPNESS,
    });
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large for a PNG.')))),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
