import type { Mode } from '../../api/generated.ts';

/** Height of an instrument in the picture, in pixels. */
export const ROW = 48;
/** Between two arcs that run beside each other. */
const LANE = 12;
const HEAD = 5;

interface Descent {
  id: string;
  mode: Mode;
  /** The later one. */
  from: { id: string };
  /** The earlier one. */
  to: { id: string };
}

/** One arrow as outlines of SVG: from the earlier instrument to the later. */
export interface Arc {
  id: string;
  path: string;
  head: string;
  planned: boolean;
}

/** Arrows to the left of a list of instruments, each in a lane of its own, the shortest nearest to the list. */
export function lineageArcs(ids: readonly string[], lineage: readonly Descent[]): { arcs: Arc[]; width: number } {
  const spans = lineage
    .map(({ id, mode, from, to }) => ({ id, mode, start: ids.indexOf(to.id), end: ids.indexOf(from.id) }))
    .filter(({ start, end }) => start !== -1 && end !== -1)
    .toSorted((a, b) => Math.abs(a.end - a.start) - Math.abs(b.end - b.start));
  const width = (spans.length + 1) * LANE;
  const arcs = spans.map(({ id, mode, start, end }, lane): Arc => {
    const x = width - (lane + 1) * LANE;
    // Side by side where one instrument has several.
    const [from, to] = [middle(start) + 4, middle(end) - 4];
    return {
      id,
      path: `M${width} ${from}H${x}V${to}H${width - 2}`,
      head: `M${width - HEAD - 2} ${to - HEAD}L${width - 2} ${to}L${width - HEAD - 2} ${to + HEAD}`,
      planned: mode !== 'DONE',
    };
  });
  return { arcs, width };
}

function middle(row: number): number {
  return row * ROW + ROW / 2;
}
