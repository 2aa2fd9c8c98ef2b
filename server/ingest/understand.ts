import { extractRelease } from './extract/extract-release.ts';
import { extractRow } from './extract/table.ts';
import { clean } from './clean/clean.ts';
import { addAnswer } from './model-reader/add-answer.ts';
import type { ModelReading } from './model-reader/model-answer.ts';
import type { ModelReader } from './model-reader/open-model-reader.ts';
import { resolve } from './resolve/resolve.ts';
import type { Cleaned, Extraction, RawDocument, Resolved } from './stages.ts';

/** clean → extract: what one record says, in its own words. Throws an Error with the reason when it cannot be read. */
export async function understand(raw: RawDocument, model: ModelReader | null): Promise<Extraction> {
  const cleaned = clean(raw);
  return extract(cleaned, (await model?.read(cleaned.document)) ?? null);
}

/** What a cleaned document says by the rules and, where one has read it too, by a model. */
export function extract({ document, row }: Cleaned, model: ModelReading | null): Extraction {
  const ruled = row ? extractRow(document, row) : extractRelease(document);
  return model ? addAnswer(ruled, model) : ruled;
}

/** Extracts and resolves a cleaned document. */
export function toResolved(cleaned: Cleaned, model: ModelReading | null): Resolved {
  return resolve(extract(cleaned, model));
}

/** What a document says, or why the rules refuse it. */
export type Understood = { resolved: Resolved } | { reason: string };

/** As `toResolved`, with a refusal as an answer: it can cross to another thread. */
export function understood(cleaned: Cleaned, model: ModelReading | null): Understood {
  try {
    return { resolved: toResolved(cleaned, model) };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}
