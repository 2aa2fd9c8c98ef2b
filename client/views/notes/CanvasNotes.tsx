import { Anchor, Button, CloseButton, Group, Paper, Stack, Text } from '@mantine/core';
import { CountsDocument } from '../../api/generated.ts';
import { useQuestion } from '../../api/use-question.ts';
import { late } from '../../components/late.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { showAll, tell } from '../../state/actions.ts';
import { useDrawn } from '../../state/drawn.ts';
import { isNarrowed } from '../../state/filters.ts';
import { showWhole } from '../../state/group-actions.ts';
import { useExplorer } from '../../state/store.ts';
import { ChangedNote } from './ChangedNote.tsx';
import classes from './CanvasNotes.module.css';

const FocusNote = late(async () => (await import('./FocusNote.tsx')).FocusNote);

/** At the foot of every view: what is being waited for, what went wrong, what others changed; of the canvas also how much of the graph is drawn, and what is hidden. */
export function CanvasNotes() {
  const notice = useExplorer((state) => state.notice);
  const busy = useExplorer((state) => state.busy);
  const onCanvas = useExplorer((state) => state.display === 'graph');
  const inFocus = useExplorer((state) => state.history.present.focus !== null);
  return (
    <Stack className={classes.notes} gap="xs" align="flex-start">
      {busy && (
        <Paper className={classes.note}>
          <Waiting text={busy} />
        </Paper>
      )}
      {notice && (
        <Paper className={classes.note} withBorder role="alert" p="xs">
          <Group gap="sm" wrap="nowrap">
            <Text size="sm">{notice.text}</Text>
            {notice.again && (
              <Button size="compact-sm" variant="default" onClick={notice.again}>
                Try again
              </Button>
            )}
            {notice.offer && (
              <Button size="compact-sm" variant="default" onClick={notice.offer.take}>
                {notice.offer.words}
              </Button>
            )}
            <CloseButton size="sm" aria-label="Close this message" onClick={() => tell(null)} />
          </Group>
        </Paper>
      )}
      <ChangedNote />
      {onCanvas && inFocus && <FocusNote />}
      {onCanvas && <HowMuch />}
    </Stack>
  );
}

function HowMuch() {
  const view = useExplorer((state) => state.history.present);
  const isCut = useExplorer(({ rest }) => rest?.complete === false);
  const shown = useDrawn();
  const groups = shown.groups.length;
  const { data } = useQuestion(CountsDocument, {});
  const here = Object.keys(view.entities).length;
  if (here + groups === 0) return null;
  const groupWords = groups === 1 ? '1 group' : `${groups} groups`;
  const hidden = shown.hiddenByHand + shown.hiddenByLegend + shown.hiddenByTime;
  const narrowed = view.rest !== null && isNarrowed(view);
  const all = data?.counts.entities.reduce((sum, { count }) => sum + count, 0) ?? here;
  return (
    <Text size="xs" className={classes.note} px="xs" py={4} role="status">
      {view.rest ? wholeWords(shown.entities.length) : `${shown.entities.length} drawn`}
      {groups > 0 && (view.rest ? ` in ${groupWords}` : `, many of them in ${groupWords}`)}
      {narrowed && ', without what the legend or a date leaves out'}
      {(hidden > 0 || narrowed) && (
        <>
          {hidden > 0 && `, ${hidden} hidden`} (
          <Anchor component="button" type="button" size="xs" underline="always" onClick={showAll}>
            show all
          </Anchor>
          )
        </>
      )}
      {view.rest && isCut && ' with the strongest of their lines'}
      {view.rest && ': double click or E opens one'}
      {all > here && !view.rest && (
        <>
          {`, ${all - here} more in the graph: search, double click to expand, or see `}
          <Anchor component="button" type="button" size="xs" underline="always" onClick={() => showWhole('country')}>
            the whole by countries
          </Anchor>
        </>
      )}
    </Text>
  );
}

function wholeWords(drawn: number): string {
  return drawn === 0 ? 'The whole graph' : `${drawn} drawn beside the rest of the graph`;
}
