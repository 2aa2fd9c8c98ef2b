import { basename, extname } from 'node:path';
import type { RawDocument } from '../stages.ts';
import type { DecodedFile, ReadItem, TextDetails } from './reader.ts';

/** Where a release was found. */
export type ReleaseFile = Pick<DecodedFile, 'name' | 'address' | 'repairs'>;

/** The one document that a file is. What the command line says of it goes before what it says of itself. */
export function releaseOf(
  file: ReleaseFile,
  text: string,
  given: TextDetails,
  own: Partial<TextDetails> = {},
): ReadItem {
  const raw: RawDocument = {
    kind: 'release',
    text,
    url: given.url ?? own.url ?? file.address,
    title: given.title ?? own.title ?? null,
    publisher: given.publisher ?? own.publisher ?? null,
    published: given.published ?? own.published ?? null,
    language: given.language ?? own.language ?? null,
    label: file.address === null ? basename(file.name, extname(file.name)) : null,
    origin: `${file.name}:1`,
    row: null,
    repairs: file.repairs,
  };
  return { raw };
}

/** A text under its headline, which is a part of what it says. */
export function underHeadline(headline: string | null, text: string): string {
  if (headline === null || sameWords(text.slice(0, headline.length + 20)).startsWith(sameWords(headline))) return text;
  return text === '' ? headline : `${headline}\n\n${text}`;
}

function sameWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
