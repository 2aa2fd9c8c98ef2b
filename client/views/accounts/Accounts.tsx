import { Stack, Text, UnstyledButton } from '@mantine/core';
import { failureText } from '../../api/failure.ts';
import { AccountsDocument, type AccountsQuery } from '../../api/generated.ts';
import { useQuestion } from '../../api/use-question.ts';
import { read } from '../../state/actions.ts';
import { attributeWord } from '../../state/attribute-words.ts';
import { copyCitation } from '../../state/copy-citation.ts';
import { countedDocuments, STANCE_WORDS } from '../../state/stance-words.ts';
import { MODE_WORDS } from '../../state/wording.ts';
import classes from './Accounts.module.css';
import { CitationButton } from '../../components/CitationButton.tsx';
import { Failure } from '../../components/Failure.tsx';
import { Waiting } from '../../components/Waiting.tsx';

type Account = AccountsQuery['accounts'][number]['accounts'][number];

/** How sources tell a relation, or each property of a thing: what is shown, what agrees with it, what conflicts, with the sentences. */
export function Accounts({ id }: { id: string }) {
  const { data, error, refetch } = useQuestion(AccountsDocument, { id });
  if (error) {
    return <Failure title="The sources could not be compared" text={failureText(error)} onAgain={refetch} />;
  }
  if (!data) return <Waiting text="Comparing the sources…" />;
  return (
    <Stack gap="xs" mt="xs">
      {data.accounts.flatMap(({ attribute, accounts }) =>
        accounts.map((account, at) => <AccountPart key={`${attribute} ${at}`} of={attribute} account={account} />),
      )}
      {data.accounts.some(({ complete }) => !complete) && (
        <Text size="xs">There are more sentences than were looked at.</Text>
      )}
    </Stack>
  );
}

function AccountPart({ of, account }: { of: string | null; account: Account }) {
  const { value, mode, valid, title, stance, documentCount, evidence } = account;
  const said = [value, title, valid, mode === 'DONE' ? null : MODE_WORDS[mode]].filter(Boolean).join(', ');
  const words = `${of ? `${attributeWord(of)} · ` : ''}${STANCE_WORDS[stance]}: ${said || 'no date'}`;
  return (
    <section className={classes.account} data-stance={stance} aria-label={words}>
      <Text size="sm" fw={600} className={classes.words}>
        {words}
      </Text>
      <Text size="xs">{countedDocuments(documentCount)}</Text>
      {evidence.map((sentence) => (
        <div key={sentence.id}>
          <UnstyledButton
            className={classes.sentence}
            onClick={() => read({ documentId: sentence.document.id, start: sentence.start, end: sentence.end })}
          >
            “{sentence.quote}”
            <Text span size="xs" c="dimmed" display="block">
              {[sentence.document.publisher ?? 'Publisher not given', sentence.document.published]
                .filter(Boolean)
                .join(' · ')}
            </Text>
          </UnstyledButton>
          <CitationButton onClick={() => copyCitation(sentence)} />
        </div>
      ))}
    </section>
  );
}
