import { expect, test } from '@jest/globals';
import { keptRun } from '../../../server/ingest/load/kept-run.ts';
import type { IngestTally } from '../../../server/ingest/pipeline.ts';
import type { IngestRun } from '../../../server/model/ingest-run.ts';

const TALLY: IngestTally = {
  records: 9,
  documents: 4,
  repeated: 2,
  mentions: 20,
  claims: 20,
  added: 3,
  replaced: 1,
  unchanged: 0,
  rejected: 1,
  stopped: 'a.csv:7',
};

test('a run is kept once a second however often it is shown, and always at its end', async () => {
  const kept: IngestRun[] = [];
  let clock = Date.parse('2023-11-27T09:00:00.000Z');
  const run = keptRun({ keepRun: async (state) => void kept.push(state) }, () => clock);
  await run.show(null);
  for (let step = 0; step < 20; step += 1) {
    clock += 100;
    await run.show(TALLY);
  }
  await run.end('stopped', TALLY);
  const shown = kept.map(({ state, heard, read }) => `${state} ${heard.slice(17, 19)} ${read}`);
  expect(shown).toEqual(['running 00 0', 'running 01 7', 'running 02 7', 'stopped 02 7']);
  expect(new Set(kept.map(({ id }) => id)).size).toBe(1);
  expect(kept.at(-1)).toMatchObject({
    began: '2023-11-27T09:00:00.000Z',
    records: 9,
    added: 3,
    replaced: 1,
    rejected: 1,
  });
});
