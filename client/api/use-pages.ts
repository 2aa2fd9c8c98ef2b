import { useState } from 'react';
import { ask } from './ask.ts';
import type { TypedText } from './generated.ts';
import { useQuestion, type Answered } from './use-question.ts';

interface Page<Edge> {
  totalCount: number;
  edges: readonly Edge[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

export interface Pages<Edge> extends Omit<Answered<unknown>, 'data'> {
  /** What has been told until now, as one page. */
  list: Page<Edge> | undefined;
  more: () => void;
}

/** A list that is told a page at a time; from its beginning when the graph has changed. */
export function usePages<Answer, Variables extends { after?: string | null | undefined }, Edge>(
  question: TypedText<Answer, Variables>,
  variables: Variables,
  pageOf: (answer: Answer) => Page<Edge>,
): Pages<Edge> {
  const { data: first, error, loading, refetch } = useQuestion(question, variables, { anew: true });
  const [later, setLater] = useState<{ behind: Answer | undefined; pages: Page<Edge>[] }>();
  const [waiting, setWaiting] = useState(false);
  const [failed, setFailed] = useState<Error>();
  const pages = first ? [pageOf(first), ...(later?.behind === first ? later.pages : [])] : [];
  const last = pages.at(-1);
  const more = async () => {
    setWaiting(true);
    setFailed(undefined);
    try {
      const next = pageOf(await ask(question, { ...variables, after: last?.pageInfo.endCursor }));
      setLater({ behind: first, pages: [...pages.slice(1), next] });
    } catch (problem) {
      setFailed(problem as Error);
    } finally {
      setWaiting(false);
    }
  };
  return {
    list: last && { ...last, edges: pages.flatMap(({ edges }) => edges) },
    error: error ?? failed,
    loading: loading || waiting,
    refetch: failed ? () => void more() : refetch,
    more: () => void more(),
  };
}
