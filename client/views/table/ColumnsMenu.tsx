import { Button, Checkbox, Popover, Stack } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { changeTable } from '../../state/actions.ts';
import { useExplorer } from '../../state/store.ts';
import { COLUMNS, FIXED, toggledColumn, type ColumnName, type TableName } from '../../state/tables.ts';

interface ColumnsMenuProps<Name extends TableName> {
  table: Name;
  title: string;
  columns: Record<ColumnName<Name>, { label: string }>;
}

/** Which columns a table has. */
export function ColumnsMenu<Name extends TableName>({ table, title, columns }: ColumnsMenuProps<Name>) {
  const choice = useExplorer((state) => state.tables[table]);
  const all: readonly ColumnName<Name>[] = COLUMNS[table];
  return (
    <Popover position="bottom-end" trapFocus returnFocus withinPortal={false}>
      <Popover.Target>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconColumns3 size={16} aria-hidden />}
          aria-label={`Columns of ${title}`}
        >
          Columns
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={`Columns of ${title}`}>
        <Stack gap="xs">
          {all.map((column) => (
            <Checkbox
              key={column}
              label={columns[column].label}
              checked={choice.columns.includes(column)}
              disabled={column === FIXED[table]}
              onChange={() => changeTable(table, toggledColumn(table, choice, column))}
            />
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
