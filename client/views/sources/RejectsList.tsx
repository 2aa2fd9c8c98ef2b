import { useQuery } from '@apollo/client/react';
import { Stack, Text } from '@mantine/core';
import { failureText } from '../../api/failure.ts';
import { RejectsDocument } from '../../api/generated.ts';
import { Failure } from '../../components/Failure.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { MoreButton } from './MoreButton.tsx';
import classes from './SourcesView.module.css';

const PAGE = 25;

/** The records that could not be read: why, and where each stands. */
export function RejectsList() {
  const { data, error, loading, refetch, fetchMore } = useQuery(RejectsDocument, {
    variables: { first: PAGE },
    fetchPolicy: 'cache-and-network',
  });
  const more = () =>
    fetchMore({
      variables: { after: data?.rejects.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: { rejects } }) => ({
        rejects: { ...rejects, edges: [...before.rejects.edges, ...rejects.edges] },
      }),
    });
  return (
    <>
      {error && (
        <Failure title="The list could not be fetched" text={failureText(error)} onAgain={() => void refetch()} />
      )}
      {!data && loading && <Waiting text="Fetching what was not read…" />}
      {data && <Text size="sm">{data.rejects.totalCount === 0 ? 'All that came was read.' : ADVICE}</Text>}
      {data && (
        <ul className={classes.list}>
          {data.rejects.edges.map(({ cursor, node }) => (
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
      {data && <MoreButton {...data.rejects} loading={loading} onMore={() => void more()} />}
    </>
  );
}

const ADVICE =
  'These records could not be read. Each leaves this list when it is mended, in its file or in the rejects file, and ingested again.';
