import { useDebouncedValue } from '@mantine/hooks';
import { failureText } from '../api/failure.ts';
import { SearchDocument } from '../api/generated.ts';
import { useQuestion } from '../api/use-question.ts';
import type { Hit } from './SearchResult.tsx';

const SHOWN = 12;

export interface Found {
  hits: readonly Hit[];
  label: string;
  message: string | null;
  loading: boolean;
}

/** What in the graph is called so. Until the answer to the last letter is there, what earlier ones found. */
export function useFound(text: string): Found {
  const [query] = useDebouncedValue(text, 150);
  const asked = query === '' ? null : { query, first: SHOWN };
  const { data, loading, error } = useQuestion(SearchDocument, asked, { keepLast: true });
  if (text === '') return { hits: [], label: '', message: null, loading: false };
  if (error) return { hits: [], label: '', message: `Search failed. ${failureText(error)}`, loading: false };
  const waiting = loading || query !== text;
  const search = data?.search;
  const hits = search?.edges.map(({ node, ...match }) => ({ ...node, ...match })) ?? [];
  const more = (search?.totalCount ?? 0) - hits.length;
  return {
    hits,
    label: more > 0 ? `Best ${hits.length} of ${search?.totalCount}` : 'Found',
    message:
      search && hits.length === 0 && !waiting
        ? `Nothing is called “${text}”. Try fewer letters, or another name.`
        : null,
    loading: waiting,
  };
}
