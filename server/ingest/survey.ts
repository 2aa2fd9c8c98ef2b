import { clean } from './clean/clean.ts';
import type { Source } from './read/source.ts';
import type { SourceDocument } from '../model/graph.ts';

/** What a first look at all records tells: how many there are, and which addresses are claimed by different documents. */
export interface Survey {
  records: number;
  /** Records that are no rows of a table. */
  releases: number;
  /** Origins of the documents at an address that more than one different document claims. */
  conflicts: Map<string, string[]>;
}

/** Reads and cleans every record without keeping its text: two texts for one address must both be known before either is written. */
export async function survey(source: Source, signal: AbortSignal | undefined): Promise<Survey> {
  const seen = new Map<string, { print: string; origin: string }>();
  const result: Survey = { records: 0, releases: 0, conflicts: new Map() };
  for await (const item of source.items()) {
    if (signal?.aborted) break;
    result.records += 1;
    // A row's address is the hash of its values: two different rows cannot share one.
    if (!('raw' in item) || item.raw.row) continue;
    result.releases += 1;
    const document = cleaned(item.raw);
    if (document) note(document, seen, result.conflicts);
  }
  return result;
}

function cleaned(raw: Parameters<typeof clean>[0]): SourceDocument | null {
  try {
    return clean(raw).document;
  } catch {
    return null; // The second pass says what is wrong with it.
  }
}

function note(
  document: SourceDocument,
  seen: Map<string, { print: string; origin: string }>,
  conflicts: Map<string, string[]>,
): void {
  const { address } = document;
  const here = { print: fingerprint(document), origin: document.origin ?? '' };
  const first = seen.get(address);
  if (!first) seen.set(address, here);
  else if (conflicts.has(address)) conflicts.get(address)?.push(here.origin);
  else if (first.print !== here.print) conflicts.set(address, [first.origin, here.origin]);
}

/** All that makes a document another one: its text and what is said of it, not where it came from. */
function fingerprint({ sha256, title, publisher, published, language }: SourceDocument): string {
  return JSON.stringify([sha256, title, publisher, published, language]);
}
