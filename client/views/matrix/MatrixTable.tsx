import { Table, UnstyledButton } from '@mantine/core';
import { useMemo } from 'react';
import { oneStop } from '../../components/one-stop.ts';
import { choose, select } from '../../state/actions.ts';
import { arranged, cellWords, countOf, type Cell, type Matrix } from './arranged.ts';
import classes from './MatrixTable.module.css';

/** Rows and columns are the same members; a cell opens what the two have, an empty one is a gap. */
export function MatrixTable({ matrix }: { matrix: Matrix }) {
  const { order, cellOf, most, members } = useMemo(() => arranged(matrix), [matrix]);
  return (
    <Table.ScrollContainer minWidth={0} type="native">
      <Table ref={oneStop} className={classes.matrix} aria-label="Instruments between each two" withRowBorders={false}>
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
                <UnstyledButton
                  tabIndex={-1}
                  className={classes.name}
                  title={members.get(row)!.name}
                  onClick={() => choose(row)}
                >
                  {members.get(row)!.label}
                </UnstyledButton>
              </Table.Th>
              {order.map((column) => (
                <Table.Td key={column} className={row === column ? classes.self : classes.cell}>
                  {row !== column && (
                    <PairButton
                      row={members.get(row)!}
                      column={members.get(column)!}
                      cell={cellOf(row, column)}
                      most={most}
                    />
                  )}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
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
  const words = cellWords(cell);
  return (
    <UnstyledButton
      tabIndex={-1}
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
