import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readConfig } from '../../../server/config.ts';
import { openModelReader } from '../../../server/ingest/model-reader/open-model-reader.ts';
import { ingestText } from '../../../server/ingest/pipeline.ts';
import { previewText } from '../../../server/model/ingest-text.ts';
import { openStore } from '../../../server/store/open-store.ts';
import { KEY, MODEL, standIn, type StandIn } from './model-stand-in.ts';
import { ANSWER, PASSAGE } from './passage.ts';
import { only } from '../../store/only.ts';

let server: StandIn;
let folder: string;
beforeEach(async () => {
  server = await standIn();
  folder = mkdtempSync(join(tmpdir(), 'entente-model-'));
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

test('a text that is looked at before it is saved is asked about once, and saved as it was seen', async () => {
  server.reply([{ says: ANSWER }, { says: 'something else' }]);
  const config = readConfig({
    ENTENTE_DB: join(folder, 'graph.db'),
    ENTENTE_MODEL_URL: server.url,
    ENTENTE_MODEL_NAME: MODEL,
    ENTENTE_MODEL_KEY: KEY,
  });
  const told: string[] = [];
  const signal = new AbortController().signal;
  const model = openModelReader(config, { signal, tell: (line) => told.push(line) });
  const store = await openStore(config);
  const ingest: typeof ingestText = (input, target) => ingestText(input, target, model);
  const { reading } = await previewText({ text: PASSAGE }, ingest);
  const { address, added } = await ingest({ text: PASSAGE }, store);
  const saved = await only(store.passages([address]));
  const byModel = (passages: { rule: string; quote: string }[]) =>
    passages.flatMap(({ rule, quote }) => (rule === 'model' ? [quote] : [])).sort();
  expect(added).toBe(1);
  expect(byModel(saved)).toHaveLength(5);
  expect(byModel(saved)).toEqual(byModel(reading?.claims ?? []));
  expect(server.asked).toHaveLength(1);
  expect(told).toEqual([]);
  await store.close();
});
