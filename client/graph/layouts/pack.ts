import type { Point } from '../../state/view.ts';

interface Size {
  width: number;
  height: number;
}

/** A stretch of the upper edge of what is packed. */
interface Ledge {
  from: number;
  to: number;
  top: number;
}

/** Share of the width that is given to the gaps which cannot be filled. */
const SLACK = 1.08;

/**
 * The middles of boxes packed closely into about the shape of the window, in the order given: each as high up,
 * then as far left, as it fits under those before it.
 */
export function pack(boxes: readonly Size[], window: Size, gap: number): Point[] {
  const area = boxes.reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0);
  const widest = boxes.reduce((most, { width }) => Math.max(most, width + gap), 0);
  const wide = Math.max(widest, Math.sqrt((area * window.width) / window.height) * SLACK);
  let skyline: Ledge[] = [{ from: 0, to: wide, top: 0 }];
  return boxes.map(({ width, height }) => {
    const { from, top } = highestFit(skyline, width + gap, wide);
    skyline = cast(skyline, { from, to: from + width + gap, top: top + height + gap });
    return { x: from + (width + gap) / 2, y: top + (height + gap) / 2 };
  });
}

function highestFit(skyline: readonly Ledge[], width: number, wide: number): { from: number; top: number } {
  let best = { from: 0, top: Infinity };
  for (const [index, { from }] of skyline.entries()) {
    if (from + width > wide + 1e-6) break;
    let top = 0;
    for (let under = index; under < skyline.length && skyline[under]!.from < from + width; under++)
      top = Math.max(top, skyline[under]!.top);
    if (top < best.top) best = { from, top };
  }
  return best;
}

/** The edge with a new ledge over what it covers. */
function cast(skyline: readonly Ledge[], ledge: Ledge): Ledge[] {
  const left = skyline
    .filter(({ from }) => from < ledge.from)
    .map((old) => ({ ...old, to: Math.min(old.to, ledge.from) }));
  const right = skyline
    .filter(({ to }) => to > ledge.to)
    .map((old) => ({ ...old, from: Math.max(old.from, ledge.to) }));
  return [...left, ledge, ...right];
}
