import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ingestText } from '../../server/ingest/pipeline.ts';
import { all } from '../store/readings.ts';
import { askAsExplorer, explorerQuestions } from './explorer-questions.ts';
import { serveReadings } from './serve-readings.ts';
import type { ServedReadings } from './serve-readings.ts';

let served: ServedReadings;
beforeAll(async () => {
  served = await serveReadings(all, { ingestText });
});
afterAll(() => served.close());

it.each(explorerQuestions())('answers what the explorer asks: %s', async (name, query) => {
  const answer = await askAsExplorer(served, name, query);
  expect(answer).toEqual({ status: 200, data: expect.any(Object) });
  for (const value of Object.values(answer.data as object)) expect(value).not.toBeNull();
});
