import type { MatrixQuery } from '../../api/generated.ts';
import { toCanvasEntity } from '../../state/from-api.ts';
import type { CanvasEntity } from '../../state/view.ts';
import { blockOrder } from './block-order.ts';

export type Matrix = MatrixQuery['matrix'];
export type Cell = Matrix['cells'][number];

/** A matrix as it is shown. */
export interface Arranged {
  /** Ids of the members, so that who deal with each other stand together. */
  order: string[];
  members: Map<string, CanvasEntity>;
  cellOf: (a: string, b: string) => Cell | undefined;
  /** Instruments of the pair that has most; at least 1. */
  most: number;
}

export function arranged({ members, cells }: Matrix): Arranged {
  const byPair = new Map(cells.map((cell) => [keyOf(cell.a.id, cell.b.id), cell]));
  const pairs = cells.map((cell) => ({ a: cell.a.id, b: cell.b.id, count: countOf(cell) }));
  return {
    order: blockOrder(
      members.map(({ entity }) => entity.id),
      pairs,
    ),
    members: new Map(members.map(({ entity }) => [entity.id, toCanvasEntity(entity)])),
    cellOf: (a, b) => byPair.get(keyOf(a, b)),
    most: Math.max(1, ...pairs.map(({ count }) => count)),
  };
}

/** Instruments of a pair or a member, certain and possible. */
export function countOf(of: Pick<Cell, 'instruments'> | undefined): number {
  return of ? of.instruments.certainly + of.instruments.possibly : 0;
}

/** `3: 2 MOU, 1 MRA`: what two have with each other. */
export function cellWords(cell: Cell | undefined): string {
  const count = countOf(cell);
  const kinds = cell?.types.map(({ value, certainly, possibly }) => `${certainly + possibly} ${value}`).join(', ');
  return count > 0 ? `${count}: ${kinds}` : cell?.lastContact ? 'no instrument, but in contact' : 'nothing';
}

function keyOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
