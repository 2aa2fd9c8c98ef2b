import { describe, expect, test } from '@jest/globals';
import { createProgress } from '../../../server/ingest/load/progress.ts';

function watched(isTTY: boolean) {
  const written: string[] = [];
  const clock = { now: 0 };
  const progress = createProgress({ isTTY, write: (text) => written.push(text) }, () => clock.now);
  return { written, clock, progress };
}

describe('progress', () => {
  test('in a log is a plain line, every five seconds at most', () => {
    const { written, clock, progress } = watched(false);
    for (clock.now = 0; clock.now < 12_000; clock.now += 500) progress.show(`${clock.now} ms`);
    progress.clear();
    expect(written).toEqual(['5000 ms\n', '10000 ms\n']);
  });

  test('in a terminal rewrites one line and takes it away at the end', () => {
    const { written, clock, progress } = watched(true);
    for (clock.now = 0; clock.now <= 200; clock.now += 50) progress.show(`${clock.now} ms`);
    progress.clear();
    expect(written).toEqual(['\r\u001b[K100 ms', '\r\u001b[K200 ms', '\r\u001b[K']);
  });
});
