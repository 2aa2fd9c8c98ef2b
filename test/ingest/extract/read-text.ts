import { clean } from '../../../server/ingest/clean/clean.ts';
import { extractRelease } from '../../../server/ingest/extract/extract-release.ts';
import { toFacts } from '../../../server/ingest/facts.ts';
import type { Extraction } from '../../../server/ingest/stages.ts';

export interface Facts {
  id: string | null;
  text: string;
  agencies: { name: string; aliases: string[] }[];
  officials: { name: string; title: string | null; agency: string | null }[];
  agreements: {
    name: string;
    type: string;
    status: string;
    parties: string[];
    signatories: string[];
    date: string | null;
    place: string | null;
  }[];
  locations: { name: string; country: string | null }[];
  events: { type: string; date: string | null; mode: string; place: string | null; participants: string[] }[];
}

export interface Given {
  id?: string;
  title?: string | null;
  published?: string | null;
  publisher?: string | null;
  url?: string | null;
}

/** Cleans and reads one release, as ingest does. */
export function readText(text: string, given: Given = {}): Extraction {
  const { document } = clean({
    kind: 'release',
    text,
    url: given.url ?? null,
    title: given.title ?? null,
    publisher: given.publisher ?? null,
    published: given.published ?? null,
    language: 'en',
    label: given.id ?? null,
    origin: 'test:1',
    row: null,
    repairs: [],
  });
  return extractRelease(document);
}

export function factsOf(text: string, given: Given = {}): Facts {
  return toFacts(readText(text, given)) as Facts;
}

/** Claims as `from TYPE to (value)` by leading names, which a reader can check against the text. */
export function saying({ mentions, claims }: Extraction, type: string): string[] {
  const name = (index: number | null): string => (index === null ? '' : (mentions[index]?.names[0]?.text ?? '?'));
  return claims
    .filter((claim) => claim.type === type)
    .map((claim) => [name(claim.from), name(claim.to), claim.value].filter(Boolean).join(' > '));
}
