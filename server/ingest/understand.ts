import { extractRelease } from './extract/extract-release.ts';
import { extractRow } from './extract/table.ts';
import { clean } from './clean/clean.ts';
import { resolve } from './resolve/resolve.ts';
import type { Cleaned, Extraction, RawDocument, Resolved } from './stages.ts';

/** clean → extract: what one record says, in its own words. Throws an Error with the reason when it cannot be read. */
export function understand(raw: RawDocument): Extraction {
  return extract(clean(raw));
}

/** Extracts and resolves a cleaned document. */
export function toResolved(cleaned: Cleaned): Resolved {
  return resolve(extract(cleaned));
}

function extract({ document, row }: Cleaned): Extraction {
  return row ? extractRow(document, row) : extractRelease(document);
}
