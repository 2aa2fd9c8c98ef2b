import useSWR, { mutate } from 'swr';
import { ask } from './ask.ts';
import type { TypedText } from './generated.ts';

export interface Answered<Answer> {
  data: Answer | undefined;
  error: Error | undefined;
  /** Nothing is known yet of what is asked now. */
  loading: boolean;
  refetch: () => void;
}

interface Manner {
  /** What was last told is given until the next answer is there, whatever was asked. */
  keepLast?: boolean;
  /** A remembered answer is given, and asked for once more. */
  anew?: boolean;
}

// What is shown changes when the user asks for it, not when a window is looked at again.
const QUIET = { revalidateOnFocus: false, revalidateOnReconnect: false, shouldRetryOnError: false };

/** Asks while it is shown. Equal questions are asked once, and answers remembered until `forgetAnswers`. Without variables (null) nothing is asked. */
export function useQuestion<Answer, Variables>(
  question: TypedText<Answer, Variables>,
  variables: Variables | null,
  { keepLast = false, anew = false }: Manner = {},
): Answered<Answer> {
  const {
    data,
    error,
    isLoading,
    mutate: again,
  } = useSWR<Answer, Error>(
    variables && [question, variables],
    ([, given]: [string, Variables]) => ask(question, given),
    {
      ...QUIET,
      keepPreviousData: keepLast,
      revalidateIfStale: anew,
    },
  );
  return { data, error, loading: isLoading, refetch: () => void again() };
}

/** The graph has changed: nothing that was told is remembered, and what is shown is asked once more. */
export async function forgetAnswers(): Promise<void> {
  await mutate(() => true, undefined);
}
