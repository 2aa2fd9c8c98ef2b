import { Stack, Text } from '@mantine/core';
import { failureText } from '../../api/failure.ts';
import { RejectsDocument } from '../../api/generated.ts';
import { usePages } from '../../api/use-pages.ts';
import { Failure } from '../../components/Failure.tsx';
import { MoreButton } from '../../components/MoreButton.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import classes from './SourcesView.module.css';

const PAGE = 25;

/** The records that could not be read: why, and where each stands. */
export function RejectsList() {
  const asked = { first: PAGE };
  const { list, error, loading, refetch, more } = usePages(RejectsDocument, asked, ({ rejects }) => rejects);
  return (
    <>
      {error && <Failure title="The list could not be fetched" text={failureText(error)} onAgain={refetch} />}
      {!list && loading && <Waiting text="Fetching what was not read…" />}
      {list && <Text size="sm">{list.totalCount === 0 ? 'All that came was read.' : ADVICE}</Text>}
      {list && (
        <ul className={classes.list}>
          {list.edges.map(({ cursor, node }) => (
            <li key={cursor}>
              <Stack gap={2} style={{ overflowWrap: 'anywhere' }}>
                <Text size="sm">{node.reason}</Text>
                <Text size="xs">
                  {node.file}
                  {node.line !== null && `, line ${node.line}`} · {node.at.slice(0, 10)}
                </Text>
              </Stack>
            </li>
          ))}
        </ul>
      )}
      {list && <MoreButton {...list} loading={loading} onMore={more} />}
    </>
  );
}

const ADVICE =
  'These records could not be read. Each leaves this list when it is mended, in its file or in the rejects file, and ingested again.';
