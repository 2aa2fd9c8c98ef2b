import { Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { failureText } from '../../api/failure.ts';
import { PostsDocument, type PostsQuery } from '../../api/generated.ts';
import { useQuestion } from '../../api/use-question.ts';
import { Failure } from '../../components/Failure.tsx';
import { chooseRelations } from '../../state/actions.ts';
import { reveal } from '../../state/loading.ts';
import { useExplorer } from '../../state/store.ts';
import { MODE_WORDS } from '../../state/wording.ts';
import { barOf, scaleOf, type Scale } from './post-scale.ts';
import classes from './Posts.module.css';

type Tenure = PostsQuery['tenures']['tenures'][number];
type Beside = NonNullable<Tenure['predecessor']>;

/** The posts of an official as bars over the years, what was signed in them, and who held each before and after. */
export function Posts({ id, signed }: { id: string; signed: readonly string[] }) {
  const asOf = useExplorer((state) => state.history.present.asOf);
  const { data, error, refetch } = useQuestion(PostsDocument, { id, asOf });
  if (error) {
    return <Failure title="The posts could not be told" text={failureText(error)} onAgain={refetch} />;
  }
  const tenures = data?.tenures.tenures ?? [];
  if (tenures.length === 0) return null;
  const scale = scaleOf([...tenures.map(({ relation }) => relation.valid), ...signed]);
  return (
    <Stack gap={4} component="section" aria-label="Posts">
      <Title order={3} size="h6">
        Posts ({tenures.length})
      </Title>
      {scale && <Years scale={scale} signed={signed} />}
      <ol className={classes.posts}>
        {tenures.toSorted(byDate).map((tenure) => (
          <Post key={tenure.relation.id} tenure={tenure} scale={scale} />
        ))}
      </ol>
    </Stack>
  );
}

/** The first and the last year, and between them the days of signature. The lists below say the same in words. */
function Years({ scale, signed }: { scale: Scale; signed: readonly string[] }) {
  return (
    <div className={classes.years} aria-hidden>
      <Text size="xs">{scale.from}</Text>
      <div className={classes.track}>
        {signed.map((date) => (
          <span key={date} className={classes.signed} style={barOf(scale, date)} title={`Signed ${date}`} />
        ))}
      </div>
      <Text size="xs">{scale.to}</Text>
    </div>
  );
}

function Post({ tenure: { relation, body, predecessor, successor }, scale }: { tenure: Tenure; scale: Scale | null }) {
  const title = relation.qualifier ?? 'In a post';
  const when = [
    relation.valid ? `seen ${relation.valid}` : 'no date',
    relation.mode !== 'DONE' && MODE_WORDS[relation.mode],
  ];
  return (
    <li>
      <UnstyledButton
        className={classes.post}
        aria-label={`${title} at ${body.name}, ${when.filter(Boolean).join(', ')}. Read the sentence`}
        onClick={() => chooseRelations([relation.id])}
      >
        <Text size="sm">{title}</Text>
        <Text size="xs" c="dimmed">
          {[body.name, ...when].filter(Boolean).join(' · ')}
        </Text>
        {scale && (
          <div className={classes.track}>
            {relation.valid && (
              <span className={classes.bar} data-mode={relation.mode} style={barOf(scale, relation.valid)} />
            )}
          </div>
        )}
      </UnstyledButton>
      <Neighbour word="Before" relation={predecessor} />
      <Neighbour word="After" relation={successor} />
    </li>
  );
}

function Neighbour({ word, relation }: { word: string; relation: Beside | null }) {
  if (!relation) return null;
  return (
    <Text size="xs" pl={6}>
      {word}:{' '}
      <UnstyledButton className={classes.neighbour} onClick={() => void reveal(relation.from.id)}>
        {relation.from.name}
      </UnstyledButton>
      {relation.valid && ` (seen ${relation.valid})`}
    </Text>
  );
}

/** The first one first, an undated one last. */
function byDate(a: Tenure, b: Tenure): number {
  const [dateA, dateB] = [a.relation.valid ?? '~', b.relation.valid ?? '~'];
  return dateA < dateB ? -1 : dateA > dateB ? 1 : 0;
}
