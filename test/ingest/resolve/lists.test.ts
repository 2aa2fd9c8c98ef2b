import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { listedBody } from '../../../server/ingest/resolve/bodies.ts';
import type { KnownBody } from '../../../server/ingest/resolve/bodies.ts';
import { country } from '../../../server/ingest/resolve/countries.ts';
import { foldName } from '../../../server/ingest/resolve/fold-name.ts';
import { placesNamed } from '../../../server/ingest/resolve/places.ts';
import { referenceReading } from '../../../server/ingest/resolve/reference-reading.ts';
import { resolve } from '../../../server/ingest/resolve/resolve.ts';
import { successionReading } from '../../../server/ingest/resolve/succession-reading.ts';
import { successionsAmong } from '../../../server/ingest/resolve/successions-among.ts';
import { packageRoot } from '../../../server/package-root.ts';
import { say } from './say.ts';
import type { Said } from './say.ts';

const file = join(packageRoot, 'server/ingest/resolve/data/bodies.json');
const bodies = JSON.parse(readFileSync(file, 'utf8')) as KnownBody[];

describe('the list of known bodies', () => {
  it('names every body once, in full first, with the public address that says so', () => {
    expect(new Set(bodies.map(({ id }) => id)).size).toBe(bodies.length);
    for (const { id, names, source } of bodies) {
      expect([id, names[0]!.kind, names[0]!.local]).toEqual([id, 'full', undefined]);
      expect(source).toMatch(/^https?:\/\/[a-z0-9.-]+\//);
    }
  });

  it('gives no name to two bodies, unless their countries tell them apart', () => {
    const bearers = new Map<string, Set<string>>();
    for (const { id, jurisdiction, names } of bodies)
      for (const { text, local } of names) {
        const key = local ? `${foldName(text)}|${jurisdiction}` : foldName(text);
        bearers.set(key, (bearers.get(key) ?? new Set()).add(id));
      }
    expect([...bearers].filter(([, ids]) => ids.size > 1)).toEqual([]);
  });

  it('knows each body under each of its names', () => {
    for (const { id, jurisdiction, names } of bodies)
      for (const { text, kind } of names) {
        const said = say([{ type: 'Agency', names: text, jurisdiction: jurisdiction ?? undefined }]);
        said.mentions[0]!.names[0]!.kind = kind;
        expect([text, resolve(said).reading.mentions[0]!.keys[0]]).toEqual([
          text,
          expect.arrayContaining([`known ${id}`]),
        ]);
      }
  });

  it('names countries and successors that exist', () => {
    const codes = bodies.flatMap(({ jurisdiction }) =>
      jurisdiction === null || jurisdiction === 'EU' ? [] : jurisdiction,
    );
    expect(codes.filter((code) => country(code) === undefined)).toEqual([]);
    const ids = bodies.map(({ id }) => id);
    expect(bodies.flatMap(({ succeededBy }) => succeededBy ?? []).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('says who followed whom where a text names both, and brings in no body that none names', () => {
    const earlier: Said = { type: 'Agency', names: 'Australian Customs and Border Protection Service' };
    const later: Said = { type: 'Agency', names: 'DIBP' };
    const both = resolve(say([earlier, later]));
    const row = both.references.find(({ document }) => document.address === 'entente:successions#au-acbps')!;
    expect(both.reading.cites).toContain(row.document.address);
    const [claim] = row.claims;
    const [after, before] = [row.mentions[claim!.from]!, row.mentions[claim!.to!]!].map(({ keys }) => keys[0]);
    expect([claim!.type, after, before]).toEqual(['SUCCEEDS', ['known au-dibp'], ['known au-acbps']]);
    expect(claim!.quote).toBe('Succeeded by: Department of Immigration and Border Protection');
    const alone = resolve(say([earlier])).references.flatMap(({ mentions }) => mentions.map(({ keys }) => keys[0]));
    expect(alone).toEqual([['known au-acbps'], ['country AU'], ['country AU']]);
  });

  it('knows what is only a new name', () => {
    const india = resolve(say([{ type: 'Agency', names: 'CBIC', jurisdiction: 'IN' }])).references;
    const former = india.flatMap(({ mentions }) =>
      mentions.flatMap(({ names }) => names.filter(({ kind }) => kind === 'former')),
    );
    expect(former.map(({ text }) => text)).toEqual(['Central Board of Excise and Customs']);
  });
});

describe('a row of a list', () => {
  const rows = [
    ...bodies.map((body) => referenceReading({ body })),
    ...['Brussels', 'Guangdong', 'Bali'].map((name) => referenceReading({ place: placesNamed(name)[0]! })),
    ...['HK', 'KR', 'BR'].map((code) => referenceReading({ country: country(code)! })),
    ...successionsAmong(bodies.map(({ id }) => ({ body: listedBody(id)! }))).map(successionReading),
  ];

  it('is a text that says all that is taken from it', () => {
    for (const { document, mentions, claims } of rows) {
      const passages = [...claims, ...mentions.flatMap(({ evidence }) => evidence)];
      for (const { quote, start, end } of passages) expect(document.text.slice(start, end)).toBe(quote);
      const names = mentions.flatMap((mention) => mention.names.map(({ text }) => text));
      expect(names.filter((text) => !document.text.includes(text))).toEqual([]);
      expect(document.kind).toBe('reference');
    }
  });

  it('is the same object at every look, so that a table of thousands of rows holds it once', () => {
    const [one, two] = ['fees', 'tolls'].map((topic) =>
      resolve(
        say([
          { type: 'Agency', names: 'GACC' },
          { type: 'Topic', names: topic },
        ]),
      ),
    );
    expect(one!.references[0]).toBe(two!.references[0]);
    expect(one!.reading.cites).toEqual(['entente:bodies#cn-gacc', 'entente:places#CN']);
  });
});
