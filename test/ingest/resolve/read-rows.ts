import type { Reading } from '../../../server/model/graph.ts';
import { textHash } from '../../../server/model/identity.ts';
import type { SourceDocument } from '../../../server/model/graph.ts';
import { extractRow } from '../../../server/ingest/extract/table.ts';
import { resolve } from '../../../server/ingest/resolve/resolve.ts';
import type { Extraction, Resolved } from '../../../server/ingest/stages.ts';

/** A document as reading and cleaning give it. */
export function documentOf(text: string, kind: SourceDocument['kind'] = 'release'): SourceDocument {
  return {
    address: `${kind}:${textHash(text).slice(0, 12)}`,
    kind,
    url: null,
    title: null,
    publisher: null,
    published: null,
    language: 'en',
    text,
    sha256: textHash(text),
    label: null,
    origin: null,
    repairs: [],
    reader: 'test',
  };
}

export type Row = Partial<Record<'agreement' | 'type' | 'party1' | 'party2' | 'signed_date' | 'place', string>>;

/** One row of an agreements table as the pipeline reads it. */
export function readRow(values: Row): Extraction {
  const row = { agreement: '', type: '', party1: '', party2: '', signed_date: '', place: '', ...values };
  const text = Object.entries(row)
    .map(([column, value]) => `${column}: ${value}`)
    .join('\n')
    .trim();
  return extractRow(documentOf(text, 'row'), row);
}

export function resolveRow(values: Row): Resolved {
  return resolve(readRow(values));
}

/**
 * Which mentions are one thing, by the keys alone: strongest keys connect, then level by level a mention with nothing
 * stronger joins the one component that bears its keys. Answers a number for each mention.
 */
export function components(readings: Reading[]): (reading: number, mention: number) => number {
  const all = readings.flatMap(({ mentions }, r) => mentions.map((mention, m) => ({ ...mention, at: `${r}.${m}` })));
  const strength = all.map(({ keys }) => keys.findIndex((level) => level.length > 0));
  const of = all.map((_, i) => i);
  const merge = (a: number, b: number) => {
    const [from, to] = [of[a]!, of[b]!];
    for (let i = 0; i < of.length; i++) if (of[i] === from) of[i] = to;
  };
  const typed = (i: number, keys: string[]) => keys.map((key) => `${all[i]!.type} ${key}`);
  for (let level = 0; level < 5; level++) {
    const own = all.map((_, i) => i).filter((i) => strength[i] === level);
    const stronger = all.map((_, i) => i).filter((i) => strength[i]! < level);
    const joins = own.map((i) => {
      const keys = new Set(typed(i, all[i]!.keys.flat()));
      const bearers = stronger.filter((j) => typed(j, all[j]!.keys.flat()).some((key) => keys.has(key)));
      return new Set(bearers.map((j) => of[j]!));
    });
    own.forEach((i, n) => {
      if (joins[n]!.size === 1)
        merge(
          i,
          all.findIndex((_, j) => of[j] === [...joins[n]!][0]),
        );
      if (joins[n]!.size > 0) return;
      const keys = new Set(typed(i, all[i]!.keys[level]!));
      const other = own.find(
        (j, k) => k < n && joins[k]!.size === 0 && typed(j, all[j]!.keys[level]!).some((key) => keys.has(key)),
      );
      if (other !== undefined) merge(i, other);
    });
  }
  return (reading, mention) => of[all.findIndex(({ at }) => at === `${reading}.${mention}`)]!;
}
