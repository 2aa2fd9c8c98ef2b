import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, jest, test } from '@jest/globals';
import { readConfig } from '../../../server/config.ts';
import { ingestPaths } from '../../../server/ingest/ingest-paths.ts';
import { openModelReader } from '../../../server/ingest/model-reader/open-model-reader.ts';
import type { GraphStore } from '../../../server/store/graph-store.ts';
import { openNeo4jStore } from '../../../server/store/neo4j/open-neo4j-store.ts';
import { openSqliteStore } from '../../../server/store/sqlite/open-sqlite-store.ts';
import { digestOf } from '../../laws/digest-laws.ts';
import { testServer } from '../../neo4j-server.ts';
import { KEY, MODEL, standIn } from './model-stand-in.ts';
import { ANSWER, PASSAGE } from './passage.ts';

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), 'entente-model-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a model is asked once for both databases, and their graphs are one', async () => {
  const server = await standIn();
  server.reply([{ says: ANSWER }, { says: 'something else' }]);
  const path = join(folder, 'a.txt');
  writeFileSync(path, PASSAGE);
  const config = readConfig({
    ENTENTE_DB: join(folder, 'graph.db'),
    ENTENTE_MODEL_URL: server.url,
    ENTENTE_MODEL_NAME: MODEL,
    ENTENTE_MODEL_KEY: KEY,
  });
  const digestIn = async (store: GraphStore) => {
    // A process of its own for each would open its own reader.
    const model = openModelReader(config, { tell: () => {}, signal: new AbortController().signal });
    await store.clear();
    await ingestPaths([path], store, { model });
    const digest = await digestOf(store);
    await store.clear();
    await store.close();
    return digest;
  };
  expect(await digestIn(await openNeo4jStore(testServer()))).toBe(await digestIn(await openSqliteStore(':memory:')));
  expect(server.asked).toHaveLength(1);
  await server.close();
});
