import { Table, Text, UnstyledButton } from '@mantine/core';
import { useMemo } from 'react';
import type { MatrixQuery } from '../../api/generated.ts';
import { choose, select } from '../../state/actions.ts';
import { toCanvasEntity } from '../../state/from-api.ts';
import { blockOrder } from './block-order.ts';
import classes from './MatrixTable.module.css';

type Matrix = MatrixQuery['matrix'];
type Cell = Matrix['cells'][number];

/** Rows and columns are the same members; a cell opens what the two have, an empty one is a gap. */
export function MatrixTable({ matrix }: { matrix: Matrix }) {
  const { order, cells, most, members } = useMemo(() => arranged(matrix), [matrix]);
  return (
    <Table.ScrollContainer minWidth={0} type="native">
      <Table className={classes.matrix} aria-label="Instruments between each two" withRowBorders={false}>
        <Table.Thead>
          <Table.Tr>
            <Table.Td />
            {order.map((id) => (
              <Table.Th key={id} scope="col" className={classes.column}>
                <span title={members.get(id)!.name}>{members.get(id)!.label}</span>
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {order.map((row) => (
            <Table.Tr key={row}>
              <Table.Th scope="row" className={classes.row}>
                <UnstyledButton className={classes.name} title={members.get(row)!.name} onClick={() => choose(row)}>
                  {members.get(row)!.label}
                </UnstyledButton>
              </Table.Th>
              {order.map((column) => (
                <Table.Td key={column} className={row === column ? classes.self : classes.cell}>
                  {row !== column && (
                    <PairButton
                      row={members.get(row)!}
                      column={members.get(column)!}
                      cell={cells.get(keyOf(row, column))}
                      most={most}
                    />
                  )}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {!matrix.complete && <Text size="sm">The graph holds more than was looked at.</Text>}
    </Table.ScrollContainer>
  );
}

interface PairButtonProps {
  row: { id: string; name: string };
  column: { id: string; name: string };
  cell: Cell | undefined;
  most: number;
}

function PairButton({ row, column, cell, most }: PairButtonProps) {
  const count = countOf(cell);
  const kinds = cell?.types.map(({ value, certainly, possibly }) => `${certainly + possibly} ${value}`).join(', ');
  const words = count > 0 ? `${count}: ${kinds}` : cell?.lastContact ? 'no instrument, but in contact' : 'nothing';
  return (
    <UnstyledButton
      className={classes.pair}
      title={`${row.name} and ${column.name}: ${words}`}
      aria-label={`${row.name} and ${column.name}: ${words}`}
      data-empty={count === 0 || undefined}
      style={{ '--share': count / most }}
      onClick={() => select({ entities: [row.id, column.id], relations: [] })}
    >
      {count > 0 ? count : cell?.lastContact ? '·' : ''}
      {(cell?.instruments.possibly ?? 0) > 0 && '?'}
    </UnstyledButton>
  );
}

function arranged({ members, cells }: Matrix) {
  const byPair = new Map(cells.map((cell) => [keyOf(cell.a.id, cell.b.id), cell]));
  const pairs = cells.map((cell) => ({ a: cell.a.id, b: cell.b.id, count: countOf(cell) }));
  return {
    order: blockOrder(
      members.map(({ entity }) => entity.id),
      pairs,
    ),
    cells: byPair,
    most: Math.max(1, ...pairs.map(({ count }) => count)),
    members: new Map(members.map(({ entity }) => [entity.id, toCanvasEntity(entity)])),
  };
}

function countOf(cell: Cell | undefined): number {
  return cell ? cell.instruments.certainly + cell.instruments.possibly : 0;
}

function keyOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
