import { Stack, Text, Title, UnstyledButton } from '@mantine/core';
import type { EntityQuery } from '../../api/generated.ts';
import { read } from '../../state/actions.ts';
import classes from './LineSection.module.css';

type NamedInList = NonNullable<EntityQuery['entity']>['namedIn'];

/** The releases and rows that name it; each opens at the first place. */
export function NamedIn({ namedIn }: { namedIn: NamedInList }) {
  if (namedIn.totalCount === 0) return null;
  return (
    <Stack gap={4} component="section" aria-label="Named in">
      <Title order={3} size="h6">
        Named in ({namedIn.totalCount})
      </Title>
      <ul className={classes.list}>
        {namedIn.edges.map(({ node, passages }) => (
          <li key={node.id} className={classes.line}>
            <UnstyledButton
              className={classes.sentence}
              onClick={() => read({ documentId: node.id, start: passages[0]?.start ?? 0, end: passages[0]?.end ?? 0 })}
            >
              <span className={classes.words}>
                <Text span size="sm">
                  {node.title ?? 'Untitled text'}
                </Text>
                <Text span size="xs" c="dimmed" display="block">
                  {[node.publisher, node.published].filter(Boolean).join(' · ')}
                </Text>
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
