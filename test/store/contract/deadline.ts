import { expect, it } from '@jest/globals';
import type { GraphReader } from '../../../server/store/graph-store.ts';
import { TookTooLong } from '../../../server/store/store-problem.ts';
import { all } from '../readings.ts';
import { find, opened, type Open } from './opened.ts';
import { only } from '../only.ts';

const page = { offset: 0, limit: 10 };

const questions: [string, (reader: GraphReader, id: string) => Promise<unknown>][] = [
  ['entities', (reader, id) => reader.entities([id])],
  ['search', (reader) => reader.search('alpha', page)],
  ['expand', (reader, id) => only(reader.expand([id], page))],
  ['counts', (reader) => reader.counts()],
  ['overview', (reader) => reader.overview(10)],
];

export function deadlineContract(open: Open): void {
  const store = opened(open, all);

  it.each(questions)('that has passed ends a question: %s', async (_, ask) => {
    const { id } = await find(store(), 'Alpha Customs');
    await expect(ask(store().until(performance.now() - 1), id)).rejects.toThrow(TookTooLong);
    expect(await store().counts()).toBeDefined();
  });

  it.each(questions)('that is far off changes no answer: %s', async (_, ask) => {
    const { id } = await find(store(), 'Alpha Customs');
    expect(await ask(store().until(performance.now() + 60_000), id)).toEqual(await ask(store(), id));
  });
}
