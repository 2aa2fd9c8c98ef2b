import { beforeEach, expect, test } from '@jest/globals';
import type { KeptReject } from '../../../server/store/graph-writer.ts';
import { all, batch } from '../readings.ts';
import { dumped, FIRST, opened, type Open } from './opened.ts';

const MONDAY = '2023-11-27T09:00:00.000Z';
const TUESDAY = '2023-11-28T09:00:00.000Z';

function reject(file: string, line: number | null, at = MONDAY, reason = 'the row is empty'): KeptReject {
  return { file, line, reason, record: line === null ? null : '{"agreement":"\\"\\ud800"}', at };
}

const told = ({ file, line, at }: KeptReject): string => `${file} ${line} ${at.slice(8, 10)}`;

export function rejectContract(open: Open): void {
  const store = opened(open);
  beforeEach(() => store().clear());

  test('gives rejects back as they were kept, those of the latest run first, then by file and line', async () => {
    const kept = [reject('b.csv', 10), reject('b.csv', 9), reject('b.csv', null), reject('a.csv', 2, TUESDAY)];
    await store().keepRejects([...kept, reject('a.csv', 3)]);
    const { items, total } = await store().rejects(FIRST);
    expect(items.map(told)).toEqual(['a.csv 2 28', 'a.csv 3 27', 'b.csv null 27', 'b.csv 9 27', 'b.csv 10 27']);
    expect(items[4]).toEqual(kept[0]);
    expect(items[2]).toEqual(kept[2]);
    expect(total).toBe(5);
    expect((await store().rejects({ offset: 1, limit: 2 })).items).toEqual(items.slice(1, 3));
    expect(await store().rejects({ offset: 9, limit: 2 })).toEqual({ items: [], total: 5 });
  });

  test('keeps one reject a place, the newest', async () => {
    await store().keepRejects([reject('a.csv', 2), reject('a.csv', 3), reject('a.csv', null)]);
    await store().keepRejects([reject('a.csv', 2, TUESDAY, 'the row has only 2 cells')]);
    const { items, total } = await store().rejects(FIRST);
    expect(items.map(told)).toEqual(['a.csv 2 28', 'a.csv null 27', 'a.csv 3 27']);
    expect(items[0]?.reason).toBe('the row has only 2 cells');
    expect(total).toBe(3);
  });

  test('forgets the rejects at the places named and no others', async () => {
    await store().keepRejects([reject('a.csv', 2), reject('a.csv', 20), reject('a.csv', null)]);
    await store().forgetRejects([
      { file: 'a.csv', line: 2 },
      { file: 'b.csv', line: 2 },
    ]);
    expect((await store().rejects(FIRST)).items.map(told)).toEqual(['a.csv null 27', 'a.csv 20 27']);
    await store().clear();
    expect(await store().rejects(FIRST)).toEqual({ items: [], total: 0 });
  });

  test('has them in no dump, and retracting a document leaves them', async () => {
    await store().write(batch(...all));
    const before = await dumped(store());
    await store().keepRejects([reject('a.csv', 2)]);
    expect(await dumped(store())).toBe(before);
    await store().retract(all.map(({ document }) => document.address));
    expect((await store().rejects(FIRST)).total).toBe(1);
    expect(await dumped(store())).toBe('');
  });
}
