import { Stack, Text, Title, UnstyledButton } from '@mantine/core';
import type { LifeQuery } from '../../api/generated.ts';
import { chooseRelations } from '../../state/actions.ts';
import { countedDocuments, STANCE_WORDS } from '../../state/stance-words.ts';
import classes from './LineSection.module.css';

/** Whom the sources name as parties, where they do not all name the same; each opens its sentences. */
export function PartyAccounts({ told: { accounts } }: { told: LifeQuery['partyAccounts'] }) {
  if (accounts.length < 2) return null;
  return (
    <Stack gap={4} component="section" aria-label="Parties, as sources name them">
      <Title order={3} size="h6">
        Parties, as sources name them
      </Title>
      <ul className={classes.list}>
        {accounts.map(({ parties, relations, stance, documents }) => (
          <li key={relations.map(({ id }) => id).join()} className={classes.line}>
            <UnstyledButton className={classes.sentence} onClick={() => chooseRelations(relations.map(({ id }) => id))}>
              <span className={classes.words}>
                <Text span size="sm">
                  {STANCE_WORDS[stance]}: {parties.map(({ name }) => name).join(' and ')}
                </Text>
                <Text span size="xs" c="dimmed" display="block">
                  {countedDocuments(documents.length)}
                </Text>
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
