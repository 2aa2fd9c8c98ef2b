import { Stack, Text, Title, UnstyledButton } from '@mantine/core';
import type { ReleaseQuery } from '../../api/generated.ts';
import { read } from '../../state/actions.ts';
import { RELATION_WORDS } from '../../state/wording.ts';
import classes from './PassageList.module.css';

type Passage = NonNullable<ReleaseQuery['document']>['passages'][number];

/** Everything that was read in a release; each line marks its sentence. */
export function PassageList({ documentId, passages }: { documentId: string; passages: readonly Passage[] }) {
  return (
    <Stack gap={4} component="section" aria-label="What was read in it">
      <Title order={3} size="h6">
        What was read in it ({passages.length})
      </Title>
      <ul className={classes.list}>
        {passages.map((passage) => (
          <li key={`${passage.evidence.id} ${passage.attribute}`}>
            <UnstyledButton
              className={classes.passage}
              onClick={() => read({ documentId, start: passage.evidence.start, end: passage.evidence.end })}
            >
              <Text size="sm">{passageWords(passage)}</Text>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Stack>
  );
}

function passageWords({ relation, attribute, subject }: Passage): string {
  if (!relation) return `${subject.name}: ${attribute}`;
  return `${relation.from.name} · ${RELATION_WORDS[relation.type].name.toLowerCase()} · ${relation.to.name}`;
}
