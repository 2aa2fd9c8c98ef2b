import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { openNeo4jStore } from '../../server/store/neo4j/open-neo4j-store.ts';
import { testServer } from '../neo4j-server.ts';
import { ingestText } from '../../server/ingest/pipeline.ts';
import { all } from '../store/readings.ts';
import { askAsExplorer, explorerQuestions } from './explorer-questions.ts';
import { serveReadings } from './serve-readings.ts';
import type { ServedReadings } from './serve-readings.ts';

// A cold server plans every query of ours once, which takes it some seconds.
jest.setTimeout(120_000);

let onFile: ServedReadings;
let onNeo4j: ServedReadings;
beforeAll(async () => {
  const store = await openNeo4jStore(testServer());
  await store.clear();
  [onFile, onNeo4j] = [await serveReadings(all, { ingestText }), await serveReadings(all, { ingestText, store })];
});
afterAll(async () => {
  await onNeo4j.store.clear();
  await Promise.all([onFile.close(), onNeo4j.close()]);
});

/** Each database's own: how much was looked at for paths (docs/decisions/0010-who-searches-paths.md), its revision, which is told by the time of its last change, and when a view was saved. */
const OWN = ['visited', 'revision', 'saved'];

function comparable(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer, (key, value: unknown) => (OWN.includes(key) ? undefined : value)));
}

it.each(explorerQuestions())(
  'answers the explorer alike on Neo4j and on the embedded file: %s',
  async (name, query) => {
    const expected = await askAsExplorer(onFile, name, query);
    expect(expected.errors).toBeUndefined();
    expect(comparable(await askAsExplorer(onNeo4j, name, query))).toEqual(comparable(expected));
  },
);
