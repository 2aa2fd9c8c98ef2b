import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { afterPaint } from '../components/after-paint.ts';
import { useExplorer } from '../state/store.ts';
import { marksOf, type Marks } from './controllers/mark-selection.ts';
import type { Elements } from './elements.ts';
import { areaOf, frameOf, type Frame } from './frame.ts';
import { paintFirst, type FirstPainting, type FirstSight } from './paint-first.ts';
import { borderOf, type Scheme } from './style.ts';
import { FEW_CHOSEN, forgetWidths, writeLabels, type Nameable } from './write-labels.ts';

interface FirstPicture {
  /** Where it is painted, for as long as that is on the screen. */
  canvas: RefObject<HTMLCanvasElement | null>;
  /** What was painted last. */
  first: RefObject<FirstSight | null>;
  /** Whether it is on the screen. */
  shown: boolean;
}

/** Paints the picture as Cytoscape will draw it, in the same places, while that is still on its way. */
export function useFirstPicture(elements: Elements, scheme: Scheme): FirstPicture {
  const canvas = useRef<HTMLCanvasElement>(null);
  const first = useRef<FirstSight>(null);
  const [shown, setShown] = useState(false);
  const selection = useExplorer((state) => state.selection);
  // In the frame in which the places are there, not in the next.
  useLayoutEffect(() => {
    if (!canvas.current || elements.nodes.length === 0) return;
    const leaving = new AbortController();
    const marks = marksOf(elements, selection);
    const paint = () => {
      const sheet = canvas.current;
      if (!sheet || leaving.signal.aborted) return;
      first.current = sightOf(sheet, elements, marks);
      paintOn(sheet, { elements, marks, ...first.current }, scheme);
    };
    paint();
    void afterPaint().then(() => setShown(true));
    const observer = new ResizeObserver(() => canvas.current && !fits(canvas.current) && paint());
    observer.observe(canvas.current);
    // A font that arrives late has other widths.
    if (document.fonts.status === 'loading') {
      void document.fonts.ready.then(() => {
        forgetWidths();
        paint();
      });
    }
    return () => {
      leaving.abort();
      observer.disconnect();
      first.current = null;
    };
  }, [elements, selection, scheme]);
  return { canvas, first, shown };
}

function sightOf({ clientWidth, clientHeight }: HTMLCanvasElement, elements: Elements, marks: Marks): FirstSight {
  const window = { width: clientWidth, height: clientHeight };
  const frame = frameOf(window, areaOf(elements.nodes));
  return { frame, labels: writeLabels(nameable(elements, marks, frame), frame.zoom, window) };
}

function paintOn(sheet: HTMLCanvasElement, painting: FirstPainting, scheme: Scheme): void {
  sheet.width = points(sheet.clientWidth);
  sheet.height = points(sheet.clientHeight);
  const pen = sheet.getContext('2d');
  if (!pen) return;
  paintFirst(pen, painting, scheme, devicePixelRatio);
  sheet.dataset['painted'] = '';
}

/** Whether it has as many points as its size on the screen asks for. */
function fits(sheet: HTMLCanvasElement): boolean {
  return sheet.width === points(sheet.clientWidth) && sheet.height === points(sheet.clientHeight);
}

function points(pixels: number): number {
  return Math.round(pixels * devicePixelRatio);
}

function nameable({ nodes }: Elements, marks: Marks, { zoom, pan }: Frame): Nameable[] {
  const has = (id: string, mark: 'chosen' | 'near') => marks.get(id)?.includes(mark) ?? false;
  const things = nodes.filter(({ type }) => type !== 'More');
  const few = things.filter(({ id }) => has(id, 'chosen')).length <= FEW_CHOSEN;
  return things.map((node) => ({
    ...node,
    x: node.position.x * zoom + pan.x,
    y: node.position.y * zoom + pan.y,
    radius: ((node.size + borderOf(node)) * zoom) / 2,
    raised: few && has(node.id, 'chosen'),
    near: has(node.id, 'near') || has(node.id, 'chosen'),
  }));
}
