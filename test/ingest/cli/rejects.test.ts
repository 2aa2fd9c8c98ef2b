import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { HEADER, RELEASE, tableRow, useWorkspace } from './workspace.ts';

const { digest, file, folder, ingestJson, run } = useWorkspace();

const GOOD = tableRow('Peru Customs');
const BAD = 'Customs MOU,MOU,Peru Customs';

/** Where the records stand that the store still holds for unread: `agreements.csv:3`. */
async function unread(): Promise<string[]> {
  const { stdout } = await run('rejects', '--json');
  const lines = stdout.split('\n').filter(Boolean);
  const rejects = lines.map((line) => JSON.parse(line) as { file: string; line: number | null });
  return rejects.map((reject) => `${reject.file.slice(folder().length + 1)}:${reject.line}`);
}

describe('the records that could not be read', () => {
  test('are listed with place, reason and day; with --json as the rejects file has them', async () => {
    const table = file('a.csv', `${HEADER}\n${GOOD}\n${BAD}\n`);
    await ingestJson(table, file('b.txt', ''));
    const { code, stdout } = await run('rejects');
    expect(code).toBe(0);
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(/a\.csv:3: the row has only 3 cells, the header 7 \(\d{4}-\d\d-\d\d\)$/),
      expect.stringMatching(/b\.txt: the file is empty \(\d{4}-\d\d-\d\d\)$/),
      '2 records not read.',
      '',
    ]);
    const [first] = (await run('rejects', '--json')).stdout.split('\n');
    expect(JSON.parse(first ?? '')).toMatchObject({ file: table, line: 3, record: { csv: BAD, agreement: '' } });
  });

  test('are forgotten when their file is read again without them, wherever they stood', async () => {
    mkdirSync(join(folder(), 'in'));
    const table = file('in/a.csv', `${HEADER}\n${BAD}\n${GOOD}\n${BAD}\n`);
    await ingestJson(table, file('in/b.txt', ''), file('in.txt', ''));
    expect(await unread()).toEqual(['in.txt:null', 'in/a.csv:2', 'in/a.csv:4', 'in/b.txt:null']);
    file('in/a.csv', `${HEADER}\n${BAD}\n${GOOD}\n`);
    await ingestJson(table);
    expect(await unread()).toEqual(['in/a.csv:2', 'in.txt:null', 'in/b.txt:null']);
    rmSync(table);
    file('in/b.txt', RELEASE);
    await ingestJson(join(folder(), 'in'));
    expect(await unread()).toEqual(['in.txt:null']);
  });

  test('are forgotten one by one when they are mended in the rejects file and ingested', async () => {
    const kept = join(folder(), 'rejects.jsonl');
    await ingestJson(file('a.csv', `${HEADER}\n${GOOD}\n${BAD}\n${BAD},\n`), '--rejects', kept);
    const [mended, same] = (await run('rejects', '--json')).stdout.split('\n').filter(Boolean);
    const record = { agreement: 'MOU', party1: 'Peru Customs', party2: 'Cuba Customs' };
    file('rejects.jsonl', `${JSON.stringify({ ...JSON.parse(mended ?? ''), record })}\n${same}\n`);
    expect(await ingestJson(kept, '--rejects', kept)).toMatchObject({ documents: 1, rejected: 1 });
    expect(await unread()).toEqual(['a.csv:4']);
  });

  test('stay when a run only looks, and are no part of the graph', async () => {
    const table = file('a.csv', `${HEADER}\n${GOOD}\n`);
    await ingestJson(table);
    const before = await digest();
    file('a.csv', `${HEADER}\n${GOOD}\n${BAD}\n`);
    await ingestJson(table, '--dry-run');
    expect(await unread()).toEqual([]);
    await ingestJson(table);
    expect(await unread()).toEqual(['a.csv:3']);
    expect(await digest()).toBe(before);
  });

  test('can be forgotten unmended', async () => {
    await ingestJson(file('a.txt', ''));
    expect((await run('rejects', '--forget')).stdout).toMatch(/a\.txt: .*\n1 record not read, and forgotten now\.\n$/);
    expect((await run('rejects')).stdout).toBe('0 records not read.\n');
  });
});
