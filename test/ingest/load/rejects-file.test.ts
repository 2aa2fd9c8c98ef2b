import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openRejectsFile } from '../../../server/ingest/load/rejects-file.ts';
import type { Reject } from '../../../server/ingest/stages.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-rejects-'));
const path = join(folder, 'rejects.jsonl');
beforeEach(() => rmSync(path, { force: true }));
afterAll(() => rmSync(folder, { recursive: true }));

const reject = (line: number): Reject => ({ file: 'a.csv', line, reason: 'wrong', record: { agreement: 'MOU' } });
const kept = () =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('the rejects file', () => {
  test('is not made when nothing is rejected', () => {
    openRejectsFile(path, false).close(true);
    expect(existsSync(path)).toBe(false);
  });

  test('keeps earlier rejects, and each record once however often it is rejected', () => {
    for (const lines of [
      [1, 2],
      [2, 3],
    ]) {
      const file = openRejectsFile(path, false);
      for (const line of lines) file.add(reject(line));
      file.close(true);
    }
    expect(kept()).toEqual([reject(1), reject(2), reject(3)]);
  });

  test('when it is fed back, holds only what is still rejected', () => {
    writeFileSync(path, [1, 2, 3].map((line) => `${JSON.stringify(reject(line))}\n`).join(''));
    const file = openRejectsFile(path, true);
    file.add(reject(2));
    file.close(true);
    expect(kept()).toEqual([reject(2)]);
  });

  test('when it is fed back and all can be read, is gone', () => {
    writeFileSync(path, `${JSON.stringify(reject(1))}\n`);
    openRejectsFile(path, true).close(true);
    expect(existsSync(path)).toBe(false);
  });

  test('when it is fed back and the run is interrupted, is left as it was', () => {
    writeFileSync(path, [1, 2].map((line) => `${JSON.stringify(reject(line))}\n`).join(''));
    const file = openRejectsFile(path, true);
    file.add(reject(1));
    file.close(false);
    expect(kept()).toEqual([reject(1), reject(2)]);
    expect(existsSync(`${path}.new`)).toBe(false);
  });
});
