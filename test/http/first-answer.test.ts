import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { FIRST_QUESTION } from '../../client/state/first-question.ts';
import { serveReadings, type ServedReadings } from '../graphql/serve-readings.ts';
import { all } from '../store/readings.ts';

let folder: string;
let served: ServedReadings;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-first-'));
  await writeFile(join(folder, 'first-question.json'), JSON.stringify(FIRST_QUESTION));
  served = await serveReadings(all.slice(0, 1), { clientFolder: folder });
});
afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

async function firstAnswer(first = 150): Promise<{ entities: unknown[]; relations: unknown[] }> {
  const { data } = await served.ask<{ overview: { entities: unknown[]; relations: unknown[] } }>(FIRST_QUESTION.query, {
    first,
  });
  return data!.overview;
}

it('what every visitor asks first is answered alike until the graph changes, and then anew', async () => {
  const before = await firstAnswer();
  expect(await firstAnswer()).toEqual(before);
  await served.store.write({ readings: all, references: [] });
  const after = await firstAnswer();
  expect(after.entities.length).toBeGreaterThan(before.entities.length);
  expect(await firstAnswer()).toEqual(after);
});

it('the same question about less is not taken for it', async () => {
  expect((await firstAnswer()).entities.length).toBeGreaterThan(1);
  expect((await firstAnswer(1)).entities).toHaveLength(1);
});
