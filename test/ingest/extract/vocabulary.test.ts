import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { packageRoot } from '../../../server/package-root.ts';

const folder = join(packageRoot, 'server/ingest/extract/data');

/** A list of a vocabulary, where it stands, and where its entries come from. */
interface Sourced {
  at: string;
  entries: unknown[];
  source: string | undefined;
}

/** Every list of a file; its source is the nearest one above it. */
function listsIn(value: unknown, at: string, source?: string): Sourced[] {
  if (Array.isArray(value) && !value.some((entry) => isGroup(entry))) return [{ at, entries: value, source }];
  if (Array.isArray(value)) return value.flatMap((group, i) => listsIn(group, `${at}[${i}]`, source));
  if (value === null || typeof value !== 'object') return [];
  const own = 'source' in value ? String(value.source) : source;
  return Object.entries(value).flatMap(([name, inner]) => listsIn(inner, `${at}.${name}`, own));
}

function isGroup(entry: unknown): boolean {
  return entry !== null && typeof entry === 'object' && !Array.isArray(entry) && 'words' in entry;
}

const lists = readdirSync(folder).flatMap((file) =>
  listsIn(JSON.parse(readFileSync(join(folder, file), 'utf8')), file),
);

describe('the words that the rules know', () => {
  test('each has a source', () => {
    expect(lists.length).toBeGreaterThan(30);
    expect(lists.filter(({ source }) => !source || source.length < 20).map(({ at }) => at)).toEqual([]);
  });

  test('each stands once in its list', () => {
    const repeated = lists.flatMap(({ at, entries }) => {
      const texts = entries.map((entry) => JSON.stringify(entry));
      return texts.filter((text, i) => texts.indexOf(text) !== i).map((text) => `${at}: ${text}`);
    });
    expect(repeated).toEqual([]);
  });

  test('a name and an adjective stand for one country', () => {
    const file = readFileSync(join(folder, 'countries.json'), 'utf8');
    const { countries } = JSON.parse(file) as { countries: { names: string[]; adjectives: string[] }[] };
    for (const words of [countries.map(({ names }) => names), countries.map(({ adjectives }) => adjectives)]) {
      const all = words.flat();
      expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([]);
    }
  });

  test('none knows a document: neither an address nor a day', () => {
    const shared = /https?:|\b(?:19|20)\d\d-\d\d-\d\d\b/;
    expect(lists.filter(({ entries }) => shared.test(JSON.stringify(entries))).map(({ at }) => at)).toEqual([]);
  });
});
