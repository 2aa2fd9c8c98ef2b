import { Stack, Text, UnstyledButton } from '@mantine/core';
import { failureText } from '../../api/failure.ts';
import { WhyOneDocument, type WhyOneQuery } from '../../api/generated.ts';
import { useQuestion } from '../../api/use-question.ts';
import { Disclosure } from '../../components/Disclosure.tsx';
import { Failure } from '../../components/Failure.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { read } from '../../state/actions.ts';
import classes from './LineSection.module.css';

const READINGS = 5;

type SharedKey = NonNullable<WhyOneQuery['entity']>['whyOne'][number];

/** Why what several documents name is one thing; fetched when the reader asks. */
export function WhyOne({ id }: { id: string }) {
  return (
    <section aria-label="Why these are one">
      <Disclosure label="Why are these one?">
        <SharedKeys id={id} />
      </Disclosure>
    </section>
  );
}

function SharedKeys({ id }: { id: string }) {
  const { data, error, refetch } = useQuestion(WhyOneDocument, { id, first: READINGS });
  if (error) return <Failure title="This could not be fetched" text={failureText(error)} onAgain={refetch} />;
  if (!data) return <Waiting text="Fetching…" />;
  const keys = data.entity?.whyOne ?? [];
  if (keys.length === 0) return <Text size="sm">One document alone names it.</Text>;
  return (
    <Stack gap="sm">
      {keys.map((shared) => (
        <KeyReadings key={shared.key} shared={shared} />
      ))}
    </Stack>
  );
}

function KeyReadings({ shared }: { shared: SharedKey }) {
  const left = shared.documentCount - shared.readIn.length;
  return (
    <div>
      <Text size="sm">They share {shared.says}, read in:</Text>
      <ul className={classes.list}>
        {shared.readIn.map(({ name, document }) => (
          <li key={`${document.id} ${name}`} className={classes.line}>
            <UnstyledButton
              className={classes.sentence}
              onClick={() => read({ documentId: document.id, start: 0, end: 0 })}
            >
              <span className={classes.words}>
                <Text span size="sm">
                  “{name}”
                </Text>
                <Text span size="xs" c="dimmed" display="block">
                  {[document.title ?? 'Untitled text', document.publisher, document.published]
                    .filter(Boolean)
                    .join(' · ')}
                </Text>
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Text size="xs" c="dimmed">
          and {left} more
        </Text>
      )}
    </div>
  );
}
