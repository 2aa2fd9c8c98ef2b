import { Button, Group, Table, Text, Title, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconArrowNarrowDown, IconArrowNarrowUp, IconDownload } from '@tabler/icons-react';
import { oneStop } from '../../components/one-stop.ts';
import { changeTable } from '../../state/actions.ts';
import { useExplorer } from '../../state/store.ts';
import { attempt } from '../../state/attempt.ts';
import { sortedBy, type ColumnName, type TableName } from '../../state/tables.ts';
import type { Column } from './column.ts';
import { ColumnsMenu } from './ColumnsMenu.tsx';
import { saveTable } from './save-table.ts';
import { sortRows } from './sort-rows.ts';
import classes from './TableTwin.module.css';

interface ColumnsTableProps<Name extends TableName, Row> {
  name: Name;
  title: string;
  columns: Record<ColumnName<Name>, Column<Row>>;
  rows: readonly Row[];
  /** Ids of the facts that a row of a file rests on. */
  factsOf: (row: Row) => readonly string[];
}

/** Rows in columns of the user's choice, sorted by any of them, to be taken along as they stand. */
export function ColumnsTable<Name extends TableName, Row extends { id: string }>(props: ColumnsTableProps<Name, Row>) {
  const { name, title, columns, rows, factsOf } = props;
  const choice = useExplorer((state) => state.tables[name]);
  const sorted = sortRows(rows, columns[choice.by].value, choice.descending);
  const shown = choice.columns.map((column) => columns[column]);
  return (
    <>
      <Group justify="space-between" gap="xs">
        <Title order={2} size="h4">
          {title} ({rows.length})
        </Title>
        <Group gap="xs" className="screen-only">
          <ColumnsMenu table={name} title={title} columns={columns} />
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden />}
            aria-label={`${title} as CSV, with sources`}
            onClick={attempt(() => saveTable(`entente-${name}-table.csv`, shown, sorted, factsOf))}
          >
            CSV
          </Button>
        </Group>
      </Group>
      <VisuallyHidden role="status">
        {title} sorted by {columns[choice.by].label}, {choice.descending ? 'falling' : 'rising'}
      </VisuallyHidden>
      {rows.length === 0 ? (
        <Text size="sm">Nothing is shown. Search for a body, or bring back what the legend or a date hides.</Text>
      ) : (
        <Table ref={oneStop} stickyHeader highlightOnHover aria-label={title} className={classes.table}>
          <Table.Thead>
            <Table.Tr>
              {choice.columns.map((column) => (
                <Head key={column} table={name} column={column} {...columns[column]} />
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {sorted.map((row) => (
              <Row key={row.id} row={row} columns={shown} />
            ))}
          </Table.Tbody>
        </Table>
      )}
    </>
  );
}

interface HeadProps<Name extends TableName> {
  table: Name;
  column: ColumnName<Name>;
  label: string;
  says?: string;
}

function Head<Name extends TableName>({ table, column, label, says }: HeadProps<Name>) {
  const choice = useExplorer((state) => state.tables[table]);
  const { by, descending } = choice;
  const Icon = descending ? IconArrowNarrowDown : IconArrowNarrowUp;
  return (
    <Table.Th title={says} aria-sort={by !== column ? undefined : descending ? 'descending' : 'ascending'}>
      <UnstyledButton className={classes.head} onClick={() => changeTable(table, sortedBy(choice, column))}>
        {label}
        <Icon size={16} aria-hidden visibility={by === column ? 'visible' : 'hidden'} />
      </UnstyledButton>
    </Table.Th>
  );
}

function Row<Of extends { id: string }>({ row, columns }: { row: Of; columns: readonly Column<Of>[] }) {
  const chosen = useExplorer(
    ({ selection }) => selection.entities.includes(row.id) || selection.relations.includes(row.id),
  );
  return (
    <Table.Tr data-selected={chosen || undefined} className={classes.row} aria-current={chosen || undefined}>
      {columns.map((column) => (
        <Table.Td key={column.label}>{column.cell ? column.cell(row) : column.value(row)}</Table.Td>
      ))}
    </Table.Tr>
  );
}
