import { UnstyledButton } from '@mantine/core';
import { chooseRelations } from '../../state/actions.ts';
import type { Drawn } from '../../state/drawn.ts';
import { useExplorer } from '../../state/store.ts';
import type { ColumnName } from '../../state/tables.ts';
import type { CanvasEntity, CanvasRelation } from '../../state/view.ts';
import { MODE_WORDS, RELATION_WORDS } from '../../state/wording.ts';
import type { Column } from './column.ts';
import { ColumnsTable } from './ColumnsTable.tsx';
import classes from './TableTwin.module.css';

/** The lines of the picture. */
export function LinesTable({ drawn }: { drawn: Drawn }) {
  const entities = useExplorer((state) => state.history.present.entities);
  return (
    <ColumnsTable
      name="lines"
      title="Lines"
      columns={columnsOf(entities)}
      rows={drawn.relations}
      factsOf={({ id }) => [id]}
    />
  );
}

function columnsOf(
  entities: Readonly<Record<string, CanvasEntity>>,
): Record<ColumnName<'lines'>, Column<CanvasRelation>> {
  const nameOf = (id: string) => entities[id]?.name ?? '';
  return {
    from: { label: 'From', value: ({ from }) => nameOf(from), cell: ({ from }) => <EndName name={nameOf(from)} /> },
    line: {
      label: 'Line',
      value: ({ type }) => RELATION_WORDS[type].name,
      cell: (relation) => <LineButton relation={relation} />,
    },
    detail: { label: 'As', says: 'Post, role or act', value: ({ qualifier }) => qualifier ?? '' },
    to: { label: 'To', value: ({ to }) => nameOf(to), cell: ({ to }) => <EndName name={nameOf(to)} /> },
    when: {
      label: 'When',
      value: ({ valid, mode }) => [valid, mode === 'DONE' ? null : MODE_WORDS[mode]].filter(Boolean).join(' '),
    },
  };
}

function EndName({ name }: { name: string }) {
  return <span className={classes.words}>{name}</span>;
}

function LineButton({ relation: { id, type } }: { relation: CanvasRelation }) {
  const chosen = useExplorer((state) => state.selection.relations.includes(id));
  return (
    <UnstyledButton
      className={classes.button}
      tabIndex={-1}
      aria-pressed={chosen}
      onClick={() => chooseRelations([id])}
    >
      {RELATION_WORDS[type].name}
    </UnstyledButton>
  );
}
