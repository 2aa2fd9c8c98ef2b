import type { Marks } from '../controllers/mark-selection.ts';
import type { EdgeSpec } from '../edges.ts';
import { PALETTE } from '../../state/palette.ts';
import { kindsOf } from '../kinds.ts';
import { opacityOf } from '../opacity.ts';
import { INK, type Scheme } from '../style.ts';

/** How some lines look. */
export interface LinePen {
  colour: string;
  alpha: number;
  /** Lengths of dashes and gaps, and the width, in model units. */
  dash: readonly number[];
  width: number;
  /** Its lines show which way they go. */
  arrow: boolean;
}

/** Lines as they are painted: plain numbers that a worker takes quickly. */
export interface LinePicture {
  pens: readonly LinePen[];
  /** Source, target and pen of each line, by their places in the lists; those of one pen together. */
  edges: Uint32Array;
}

export const EDGE_NUMBERS = 3;

const LINE = 0.75;

/** `place` says where a node stands in the list of them. Lines with arrows come last, over the others. */
export function linePicture(
  edges: readonly EdgeSpec[],
  place: ReadonlyMap<string, number>,
  marks: Marks,
  scheme: Scheme,
): LinePicture {
  const pens = kindsOf(
    edges,
    ({ id, width, colour, planned, possibly, denied, dimmed }) =>
      `${width} ${colour} ${planned} ${possibly} ${denied} ${dimmed} ${marks.get(id)?.join('') ?? ''}`,
    (edge) => penOf(edge, marks, scheme),
  );
  const lines = edges
    .map((edge, index) => [place.get(edge.source)!, place.get(edge.target)!, pens.of[index]!] as const)
    .toSorted((a, b) => Number(pens.all[a[2]]!.arrow) - Number(pens.all[b[2]]!.arrow) || a[2] - b[2]);
  return { pens: pens.all, edges: Uint32Array.from(lines.flat()) };
}

export function penOf(edge: EdgeSpec, marks: Marks, scheme: Scheme): LinePen {
  const opacity = opacityOf(edge, marks);
  const { line, accent } = INK[scheme];
  const dash = edge.denied ? [1, 3] : edge.planned || edge.possibly ? [6, 3] : [];
  const told = marks.get(edge.id);
  const arrow = told?.some((mark) => mark !== 'faded') ?? false;
  const common = { dash, width: edge.width, arrow };
  if (arrow) return { colour: accent, alpha: opacity, ...common };
  if (edge.colour) return { colour: PALETTE[edge.colour][scheme], alpha: opacity, ...common };
  return { colour: line, alpha: LINE * opacity, ...common };
}
