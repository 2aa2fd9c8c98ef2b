import { isDeepStrictEqual, promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { CompiledQueries } from '../graphql/compiled-queries.ts';
import type { GraphContext } from '../graphql/context.ts';
import type { AskedQuery } from '../graphql/known-queries.ts';
import type { SentText } from './send-compressed.ts';

const compress = promisify(gzip);

export type AnswerKnown = (asked: AskedQuery, context: GraphContext) => Promise<SentText | undefined>;

/** Answers as `answer` does; what every visitor asks first, as it was sent last, while the graph is at the same revision. */
export function keepAnswer(question: AskedQuery | null, answer: CompiledQueries['answer']): AnswerKnown {
  let kept: (SentText & { revision: number }) | undefined;
  const fresh: AnswerKnown = async (asked, context) => {
    const result = await answer(asked, context);
    return result && { text: `${JSON.stringify(result)}\n` };
  };
  return async (asked, context) => {
    if (!question || asked.query !== question.query || !isDeepStrictEqual(asked.variables, question.variables))
      return fresh(asked, context);
    // Before the graph is read: what changes meanwhile makes the answer out of date.
    const revision = await context.store.revision().catch(() => undefined);
    if (kept && kept.revision === revision) return kept;
    const made = await fresh(asked, context);
    if (revision === undefined) return made;
    if (made) kept = { ...made, compressed: await compress(made.text), revision };
    return made && kept;
  };
}
