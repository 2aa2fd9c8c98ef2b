import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ingest, ingestText } from '../../server/ingest/pipeline.ts';
import { findFiles } from '../../server/ingest/read/find-files.ts';
import { fileSource } from '../../server/ingest/read/source.ts';
import { packageRoot } from '../../server/package-root.ts';
import { serveReadings, type ServedReadings } from './serve-readings.ts';

const folder = join(packageRoot, 'samples', 'questions');
const files = readdirSync(folder).toSorted();
const guide = readFileSync(join(packageRoot, 'docs', 'api.md'), 'utf8');

function question(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

const noInput: AsyncIterable<Uint8Array> = { async *[Symbol.asyncIterator]() {} };

let served: ServedReadings;
beforeAll(async () => {
  served = await serveReadings([], { ingestText });
  const samples = ['samples/releases', 'samples/agreements.csv'].map((path) => join(packageRoot, path));
  const details = { url: null, title: null, publisher: null, published: null, language: null };
  await ingest(fileSource((await findFiles(samples, noInput)).files, details), served.store);
}, 60_000);
afterAll(() => served.close());

/** Every text and number of an answer. */
function leaves(value: unknown): unknown[] {
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(leaves) : [value];
}

/** What each answer must hold, as a reader of the samples knows it. */
const EXPECTED: Record<string, unknown[]> = {
  '01-who-is-this.graphql': [
    '海關總署',
    "General Administration of Customs of the People's Republic of China",
    '2023-11-27',
  ],
  '02-which-sentence-says-so.graphql': ['Hong Kong Customs and Excise Department', 'Entente samples'],
  '03-how-are-they-connected.graphql': ['Singapore Customs', 'Korea Customs Service', 'PARTY_TO', true],
  '04-what-stood-on-a-day.graphql': ['CERTAINLY', 'MRA', '2017-12-14'],
  '05-who-held-which-post.graphql': ['Louise Ho', 'Commissioner of Customs and Excise'],
  '06-the-life-of-an-instrument.graphql': ['Louise Ho', 'signed', '2023-11-27', 'Hong Kong'],
  '07-who-has-what-with-whom.graphql': ['MRA', 'Hong Kong Customs and Excise Department'],
  '08-read-a-text-first.graphql': ['Louise Ho', 'Tan Hung Hooi', 'Singapore Customs'],
  '09-data-and-sources.graphql': ['agency_d09eea48eb96b379', 'PARTY_TO', 'Entente samples'],
  '10-how-much-and-when.graphql': ['MRA', 'signed', '2023', 'Agreement'],
  '12-the-text-of-releases.graphql': [1, '2018-06-28', 'Entente samples'],
  '11-misspelt-and-why.graphql': ['CLOSE', 'Singapore Customs', 10, 17],
  '13-which-texts-agree.graphql': ['2023-11-27', 'SHOWN', 'Hong Kong Customs and Excise Department', 'Entente samples'],
};

describe('the questions that come with the samples', () => {
  test('the guide to the API shows each', () => {
    for (const file of files) expect(guide).toContain(question(file).trim());
  });

  test.each(Object.keys(EXPECTED))('%s is answered from the samples', async (file) => {
    const { data, errors } = await served.ask(question(file));
    expect(errors).toBeUndefined();
    const found = leaves(data);
    for (const expected of EXPECTED[file] ?? []) expect(found).toContain(expected);
  });

  test('every question has its expectation', () => {
    expect(files.filter((file) => !(file in EXPECTED))).toEqual([]);
  });
});
