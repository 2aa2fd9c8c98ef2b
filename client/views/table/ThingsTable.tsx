import { UnstyledButton, useComputedColorScheme } from '@mantine/core';
import { useMemo } from 'react';
import { ShapeIcon } from '../../components/ShapeIcon.tsx';
import { choose, toggleChosen } from '../../state/actions.ts';
import { countryName } from '../../state/country-name.ts';
import type { Drawn } from '../../state/drawn.ts';
import { ENTITY_LOOK } from '../../state/look.ts';
import { MEASURE_WORDS } from '../../state/measures.ts';
import { useExplorer } from '../../state/store.ts';
import type { ColumnName } from '../../state/tables.ts';
import type { CanvasEntity, Measure } from '../../state/view.ts';
import { MODE_WORDS } from '../../state/wording.ts';
import type { Column } from './column.ts';
import { ColumnsTable } from './ColumnsTable.tsx';
import classes from './TableTwin.module.css';

/** The things of the picture. */
export function ThingsTable({ drawn }: { drawn: Drawn }) {
  const measure = useExplorer((state) => state.history.present.measure);
  const { entities, relations } = drawn;
  const rows = useMemo(() => entities.toSorted((a, b) => a.name.localeCompare(b.name)), [entities]);
  const linesOf = (id: string) => relations.filter(({ from, to }) => from === id || to === id).map((line) => line.id);
  return (
    <ColumnsTable
      name="things"
      title="Things"
      columns={columnsOf(drawn, measure)}
      rows={rows}
      factsOf={({ id }) => [id, ...linesOf(id)]}
    />
  );
}

function columnsOf({ focus, sizes }: Drawn, measure: Measure): Record<ColumnName<'things'>, Column<CanvasEntity>> {
  const status = ({ status: told, mode }: CanvasEntity) => told ?? (mode === 'DONE' ? '' : MODE_WORDS[mode]);
  const dimmed = ({ id }: CanvasEntity) => (focus && !focus.has(id) ? ' (dimmed)' : '');
  return {
    name: { label: 'Name', value: ({ name }) => name, cell: (entity) => <NameButton entity={entity} /> },
    type: { label: 'Type', value: ({ type }) => ENTITY_LOOK[type].one, cell: ({ type }) => <TypeCell type={type} /> },
    kind: { label: 'Kind', value: ({ kind }) => kind ?? '' },
    status: { label: 'Status', value: status, cell: (entity) => `${status(entity)}${dimmed(entity)}` },
    date: { label: 'Date', value: ({ date }) => date ?? '' },
    country: { label: 'Country', value: ({ country }) => (country ? countryName(country) : '') },
    topics: { label: 'Topics', value: ({ topics }) => topics.join('; ') },
    size: { ...MEASURE_WORDS[measure], value: (entity) => Math.round(sizes.value(entity)) },
  };
}

function NameButton({ entity: { id, name } }: { entity: CanvasEntity }) {
  const chosen = useExplorer((state) => state.selection.entities.includes(id));
  return (
    <UnstyledButton
      className={classes.button}
      tabIndex={-1}
      aria-pressed={chosen}
      onClick={({ shiftKey }) => (shiftKey ? toggleChosen([id]) : choose(id))}
    >
      {name}
    </UnstyledButton>
  );
}

function TypeCell({ type }: Pick<CanvasEntity, 'type'>) {
  const scheme = useComputedColorScheme('light');
  const look = ENTITY_LOOK[type];
  return (
    <span className={classes.type}>
      <ShapeIcon paths={look.icon} colour={look[scheme]} size={16} /> {look.one}
    </span>
  );
}
