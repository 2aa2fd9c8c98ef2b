import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { generatedReleases } from '../../../bench/releases.ts';
import { packageRoot } from '../../../server/package-root.ts';
import { entente } from './entente.ts';

const ROWS = 1500;
const folder = mkdtempSync(join(tmpdir(), 'entente-interrupted-'));
const table = join(folder, 'table.csv');
const releases = join(folder, 'releases.jsonl');
const RELEASES = 500;
const rejects = join(folder, 'rejects.jsonl');
let whole = '';

beforeAll(async () => {
  const rows = Array.from(
    { length: ROWS },
    (_, i) =>
      `Customs agreement ${i % 90},agreement,Peru Customs,${i % 7} Customs of Chile,${1990 + (i % 30)}-05,Lima,`,
  );
  writeFileSync(table, ['agreement,type,party1,party2,signed_date,place,source_url', ...rows.map(unlike)].join('\n'));
  writeFileSync(releases, [...generatedReleases(RELEASES)].map((release) => JSON.stringify(release)).join('\n'));
  whole = await ingested(join(folder, 'whole.db'));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** No two rows alike: each would be one document. */
function unlike(row: string, index: number): string {
  return `${row}https://example.org/${index}`;
}

async function ingested(db: string): Promise<string> {
  expect((await entente(['ingest', releases, table, '--db', db, '--rejects', rejects])).code).toBe(0);
  return (await entente(['digest', '--db', db])).stdout;
}

async function documents(db: string): Promise<number> {
  const { stdout } = await entente(['doctor', '--db', db]);
  return Number(/documents\s+(\d+)/.exec(stdout)?.[1]);
}

/** A real process that has opened its database and begun; `stderr` collects what it says. */
async function begun(db: string): Promise<{ child: ChildProcess; stderr: () => string; ended: Promise<unknown[]> }> {
  const args = [
    '--import',
    'tsx',
    join('server', 'ingest', 'cli.ts'),
    'ingest',
    releases,
    table,
    '--db',
    db,
    '--rejects',
    rejects,
  ];
  const child = spawn(process.execPath, args, { cwd: packageRoot, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(child, 'exit');
  let said = '';
  await new Promise<void>((resolve) => {
    child.stderr?.on('data', (data: Buffer) => {
      said += data.toString();
      if (said.includes('Database: ')) resolve();
    });
    void ended.then(() => resolve());
  });
  return { child, stderr: () => said, ended };
}

describe('an ingest that was cut off', () => {
  test('leaves the same graph once it was run again, killed at whatever moment', async () => {
    const db = join(folder, 'killed.db');
    const left: number[] = [];
    for (const moment of [0, 100, 300, 600]) {
      const { child, ended } = await begun(db);
      await pause(moment);
      child.kill('SIGKILL');
      await ended;
      left.push(await documents(db));
    }
    expect(left.some((count) => count < ROWS + RELEASES)).toBe(true);
    expect(await ingested(db)).toBe(whole);
  }, 120_000);

  test('by Ctrl+C finishes its batch, says where it stopped, and goes on from there', async () => {
    const db = join(folder, 'stopped.db');
    const { child, stderr, ended } = await begun(db);
    await pause(300);
    child.kill('SIGINT');
    const [code] = await ended;
    expect(stderr()).toMatch(/Stopped (after .*(?:table\.csv|releases\.jsonl):\d+|before anything was written)\./);
    expect(code).toBe((await documents(db)) > 0 ? 1 : 2);
    expect(await ingested(db)).toBe(whole);
  }, 120_000);
});
