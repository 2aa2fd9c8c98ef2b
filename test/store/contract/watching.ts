import { beforeEach, expect, test } from '@jest/globals';
import type { IngestRun } from '../../../server/model/ingest-run.ts';
import { all, batch } from '../readings.ts';
import { dumped, opened, type Open } from './opened.ts';

const COUNTS = { records: 3, read: 2, added: 2, replaced: 0, unchanged: 0, rejected: 0 };

function run(id: string, began: string, heard = began, state: IngestRun['state'] = 'running'): IngestRun {
  return { id, state, began: `2023-11-${began}:00.000Z`, heard: `2023-11-${heard}:00.000Z`, ...COUNTS };
}

const LONG_AGO = '1970-01-01T00:00:00.000Z';

export function watchingContract(open: Open): void {
  const store = opened(open);
  beforeEach(() => store().clear());

  test('gives another revision after every change, and the same one while nothing changes', async () => {
    const [first, ...rest] = all;
    const address = rest[0]?.document.address ?? '';
    const revisions = [await store().revision()];
    for (const change of [
      () => store().write(batch(...(first ? [first] : []))),
      () => store().write(batch(...rest)),
      () => store().retract([address]),
      () => store().judge({ kind: 'different', a: 'Agency alpha customs|AA', b: 'Agency beta customs|BB' }),
      () => store().clear(),
      () => store().write(batch(...all)),
    ]) {
      await change();
      revisions.push(await store().revision());
    }
    expect(new Set(revisions).size).toBe(revisions.length - 1);
    expect(revisions[5]).toBe(revisions[0]);

    const settled = revisions.at(-1);
    await store().write(batch(...all));
    await store().retract(['https://nowhere.example']);
    await store().keepRun(run('a', '27T09:00'));
    expect(await store().revision()).toBe(settled);
  });

  test('tells how far runs have come, the latest begun first, and no more those that it heard of long ago', async () => {
    const kept = [run('b', '27T09:00'), run('a', '27T10:00', '27T10:05', 'done'), run('c', '27T09:00', '27T11:00')];
    for (const each of kept) await store().keepRun(each);
    const [b, a, c] = kept;
    expect(await store().runs(LONG_AGO)).toEqual([a, b, c]);
    expect(await store().runs('2023-11-27T10:00:00.000Z')).toEqual([a, c]);
    const ended = { ...run('b', '27T09:00', '27T12:00', 'stopped'), read: 3, rejected: 1 };
    await store().keepRun(ended);
    expect(await store().runs(LONG_AGO)).toEqual([a, ended, c]);
  });

  test('forgets a run that was not heard of for a day, and tells ten at once', async () => {
    await store().keepRun(run('old', '01T09:00'));
    for (let n = 10; n < 22; n += 1) await store().keepRun(run(`run ${n}`, `27T09:${n}`));
    const ids = (await store().runs(LONG_AGO)).map(({ id }) => id);
    expect(ids).toEqual(Array.from({ length: 10 }, (_, n) => `run ${21 - n}`));
  });

  test('has runs in no dump, and clearing forgets them', async () => {
    await store().keepRun(run('a', '27T09:00'));
    expect(await dumped(store())).toBe('');
    await store().clear();
    expect(await store().runs(LONG_AGO)).toEqual([]);
  });
}
