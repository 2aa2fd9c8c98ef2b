import { Stack, Text, Title, UnstyledButton } from '@mantine/core';
import type { LifeQuery } from '../../api/generated.ts';
import { chooseRelations } from '../../state/actions.ts';
import { reveal } from '../../state/loading.ts';
import { RELATION_WORDS } from '../../state/wording.ts';
import { lineageArcs, ROW, type Arc } from './lineage-arcs.ts';
import classes from './Lineage.module.css';

type Trace = LifeQuery['trace'];

/** Where an instrument stands: the earlier above, the later below, an arrow from each to what follows it. */
export function Lineage({ id, trace: { instruments, lineage } }: { id: string; trace: Trace }) {
  if (lineage.length === 0) return null;
  const ids = instruments.map(({ instrument }) => instrument.id);
  const { arcs, width } = lineageArcs(ids, lineage);
  const names = new Map(instruments.map(({ instrument }) => [instrument.id, instrument.name]));
  return (
    <Stack gap={4} component="section" aria-label="Lineage">
      <Title order={3} size="h6">
        Lineage
      </Title>
      <div className={classes.picture} style={{ gridTemplateColumns: `${width}px 1fr` }}>
        <Arrows arcs={arcs} width={width} rows={ids.length} />
        <ol className={classes.list}>
          {instruments.map(({ instrument: { id: own, name, signed, status } }) => (
            <li key={own} className={classes.row} style={{ height: ROW }}>
              <UnstyledButton
                className={classes.instrument}
                aria-current={own === id || undefined}
                title={name}
                onClick={() => void reveal(own)}
              >
                <Text span size="sm" className={classes.name}>
                  {name}
                </Text>
                <Text span size="xs" c="dimmed" className={classes.name}>
                  {[own === id && 'This one', signed ?? 'no date', status].filter(Boolean).join(' · ')}
                </Text>
              </UnstyledButton>
            </li>
          ))}
        </ol>
      </div>
      <ul className={classes.list}>
        {lineage.map(({ id: relation, type, from, to }) => (
          <li key={relation}>
            <UnstyledButton className={classes.step} onClick={() => chooseRelations([relation])}>
              {names.get(from.id)} <em>{RELATION_WORDS[type].out.toLowerCase()}</em> {names.get(to.id)}
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Stack>
  );
}

/** Decoration: the sentences below say the same. */
function Arrows({ arcs, width, rows }: { arcs: readonly Arc[]; width: number; rows: number }) {
  return (
    <svg className={classes.arrows} width={width} height={rows * ROW} aria-hidden>
      {arcs.map(({ id, path, head, planned }) => (
        <g key={id}>
          <path d={path} strokeDasharray={planned ? '4 3' : undefined} />
          <path d={head} />
        </g>
      ))}
    </svg>
  );
}
