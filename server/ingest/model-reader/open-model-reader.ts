import { dirname, join } from 'node:path';
import type { Config } from '../../config.ts';
import type { SourceDocument } from '../../model/graph.ts';
import { type AskLimits, askModel } from './ask-model.ts';
import { keptAnswers } from './kept-answers.ts';
import type { ModelAnswer, ModelReading } from './model-answer.ts';
import { QUESTION_VERSION } from './question.ts';

/** A language model that reads releases beside the rules. */
export interface ModelReader {
  /** Model and version of the question: `qwen2.5:14b@1`. */
  name: string;
  /** What it says of a release, kept or asked; null for anything else, and where it gave no answer, which is told. */
  read(document: SourceDocument): Promise<ModelReading | null>;
  /** Releases so far that it gave no answer for. */
  missed(): number;
}

export interface ModelReaderParts {
  /** Takes a line for the user. */
  tell(line: string): void;
  /** Ends what is asked; nothing is told then. */
  signal: AbortSignal;
  limits?: AskLimits;
}

/** A model that fails so often in a row is left alone for a while: the others are not held up by it. */
const FAILURES = 3;
const REST_MS = 60_000;

/** The model that is configured; null where none is, and then nothing is ever asked. Its answers are kept in `model-answers` beside the embedded file. */
export function openModelReader({ model, databasePath }: Config, parts: ModelReaderParts): ModelReader | null {
  if (model === null) return null;
  const name = `${model.name}@${QUESTION_VERSION}`;
  const answers = keptAnswers(join(dirname(databasePath), 'model-answers'));
  const keyOf = ({ sha256 }: SourceDocument) => ({ sha256, model: model.name, question: QUESTION_VERSION });
  const ask = patiently(parts, async (document) =>
    answers.keep(keyOf(document), await askModel(model, document.text, parts.signal, parts.limits)),
  );
  let missed = 0;
  return {
    name,
    missed: () => missed,
    async read(document) {
      if (document.kind !== 'release') return null;
      const answer = (await answers.kept(keyOf(document))) ?? (await ask(document));
      if (answer === null && !parts.signal.aborted) missed += 1;
      return answer && { by: name, answer };
    },
  };
}

type Ask<T> = (document: SourceDocument) => Promise<T>;

/** Tells why there is no answer, and does not ask while the model rests from its failures. */
function patiently({ tell, signal }: ModelReaderParts, ask: Ask<ModelAnswer>): Ask<ModelAnswer | null> {
  let failures = 0;
  let restsUntil = 0;
  return async (document) => {
    if (Date.now() < restsUntil) return null;
    try {
      const answer = await ask(document);
      failures = 0;
      return answer;
    } catch (error) {
      if (signal.aborted) return null;
      tell(`${document.address}: read by the rules alone. ${error instanceof Error ? error.message : String(error)}.`);
      failures = (failures + 1) % FAILURES;
      if (failures > 0) return null;
      restsUntil = Date.now() + REST_MS;
      tell(`The model failed ${FAILURES} times in a row and is left alone for ${REST_MS / 1000} seconds.`);
      return null;
    }
  };
}
