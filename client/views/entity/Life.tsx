import { Stack, Text, Timeline, Title, UnstyledButton } from '@mantine/core';
import { failureText } from '../../api/failure.ts';
import { LifeDocument, type LifeQuery } from '../../api/generated.ts';
import { useQuestion } from '../../api/use-question.ts';
import { Failure } from '../../components/Failure.tsx';
import { reveal } from '../../state/loading.ts';
import { useExplorer } from '../../state/store.ts';
import { MODE_WORDS } from '../../state/wording.ts';
import { Lineage } from './Lineage.tsx';
import { PartyAccounts } from './PartyAccounts.tsx';

type Instrument = LifeQuery['trace']['instruments'][number];

/** What an instrument follows and what follows it, whom sources name as its parties, what was done with it when, and the posts its signatories held. */
export function Life({ id }: { id: string }) {
  const asOf = useExplorer((state) => state.history.present.asOf);
  const { data, error, refetch } = useQuestion(LifeDocument, { id, asOf });
  if (error) {
    return <Failure title="Its life could not be told" text={failureText(error)} onAgain={refetch} />;
  }
  const line = data?.trace.instruments ?? [];
  const told = line.filter(({ history }) => history.length > 0).toSorted(byDate);
  const own = line.find(({ instrument }) => instrument.id === id);
  const posts = own?.signatories.filter((signatory) => signatory.posts.length > 0) ?? [];
  if (!data) return null;
  return (
    <>
      <Lineage id={id} trace={data.trace} />
      <PartyAccounts told={data.partyAccounts} />
      {told.length + posts.length > 0 && (
        <Stack gap={4} component="section" aria-label="Life">
          <Title order={3} size="h6">
            Life
          </Title>
          {told.map((instrument) => (
            <Stages key={instrument.instrument.id} told={instrument} own={instrument.instrument.id === id} />
          ))}
          {posts.map(({ official, posts: held }) => (
            <Text key={official.id} size="sm">
              {official.name}, who signed, {held.map(postWords).join('; ')}.
            </Text>
          ))}
        </Stack>
      )}
    </>
  );
}

function Stages({ told: { instrument, history }, own }: { told: Instrument; own: boolean }) {
  return (
    <>
      {!own && (
        <UnstyledButton fz="sm" td="underline" mt={4} onClick={() => void reveal(instrument.id)}>
          {instrument.name}
        </UnstyledButton>
      )}
      <Timeline bulletSize={10} lineWidth={2} mt={6}>
        {history.map(({ stage, date, mode }) => (
          <Timeline.Item key={`${stage} ${date} ${mode}`} lineVariant={mode === 'DONE' ? 'solid' : 'dashed'}>
            <Text size="sm">
              {[date ?? 'No date', stage].join(' · ')}
              {mode !== 'DONE' && ` (${MODE_WORDS[mode].toLowerCase()})`}
            </Text>
          </Timeline.Item>
        ))}
      </Timeline>
    </>
  );
}

function postWords({
  relation: { qualifier, valid },
  neighbour,
}: Instrument['signatories'][number]['posts'][number]): string {
  return [`was ${qualifier ?? 'in a post'} at ${neighbour.name}`, valid && `(seen ${valid})`].filter(Boolean).join(' ');
}

/** What it follows first; an undated one last. */
function byDate(a: Instrument, b: Instrument): number {
  const [dateA, dateB] = [a.instrument.signed ?? '~', b.instrument.signed ?? '~'];
  return dateA < dateB ? -1 : dateA > dateB ? 1 : a.steps - b.steps;
}
