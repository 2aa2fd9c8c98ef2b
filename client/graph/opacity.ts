import type { Marks } from './controllers/mark-selection.ts';

const FADED = 0.28;
const DIMMED = 0.12;

/** Of a node or a line. */
export function opacityOf({ id, dimmed }: { id: string; dimmed: boolean }, marks: Marks): number {
  return (dimmed ? DIMMED : 1) * (marks.get(id)?.includes('faded') ? FADED : 1);
}
