import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openStore } from '../../../server/store/open-store.ts';
import { entente } from './entente.ts';
import { HEADER, RELEASE, tableRow, useWorkspace } from './workspace.ts';

const { db, digest, file, folder, ingestJson, run } = useWorkspace();

describe('entente ingest', () => {
  test('reads texts, JSON lines and tables of a folder, and lists what it cannot read', async () => {
    file('a.txt', RELEASE);
    file('b.jsonl', `${JSON.stringify({ id: 'b', text: `${RELEASE} Again.` })}\n`);
    file('c.csv', `${HEADER}\n${tableRow('Peru Customs')}\n`);
    file('notes.png', 'PNG');
    const { code, stdout, stderr } = await run('ingest', folder());
    expect(stdout).toMatch(
      /^3 documents read, \d+ mentions, \d+ claims?: 3 added, 0 replaced, 0 unchanged, 0 removed\.\n$/,
    );
    expect(stderr).toContain('notes.png: skipped');
    expect(code).toBe(0);
  });

  test('changes nothing the second time', async () => {
    const path = file('c.csv', `${HEADER}\n${tableRow('Peru Customs')}\n${tableRow('Cuba Customs')}\n`);
    expect(await ingestJson(path)).toMatchObject({ added: 2, unchanged: 0 });
    const before = await digest();
    expect(before).toMatch(/^[0-9a-f]{64}\n$/);
    expect(await ingestJson(path)).toMatchObject({ added: 0, unchanged: 2, stopped: null });
    expect(await digest()).toBe(before);
  });

  test('leaves word of how far it came, for whoever listens', async () => {
    const path = file('b.jsonl', `${JSON.stringify({ id: 'b', text: RELEASE })}\n{"id": 5\n`);
    await ingestJson(path);
    const store = await openStore({ neo4j: null, databasePath: db() });
    const runs = await store.runs('1970-01-01T00:00:00.000Z');
    await store.close();
    expect(runs).toMatchObject([{ state: 'done', records: 2, read: 2, added: 1, rejected: 1 }]);
  });

  test('counts a record that says the same as an earlier one, and reads it once', async () => {
    const path = file('c.csv', `${HEADER}\n${tableRow('Peru Customs')}\n${tableRow(' Peru  Customs')}\n`);
    expect(await ingestJson(path)).toMatchObject({ records: 2, documents: 1, repeated: 1, added: 1 });
  });

  test('gives one graph for a text file and for the same text as a JSON line or on standard input', async () => {
    const digests: string[] = [];
    const inputs: [string, string][] = [
      [file('a.txt', RELEASE), ''],
      [file('b.jsonl', JSON.stringify({ id: 'x', url: null, title: null, text: `${RELEASE}\n` })), ''],
      ['-', RELEASE.replaceAll('\n', '\r\n')],
    ];
    for (const [path, stdin] of inputs) {
      await run('clear', '--yes');
      expect((await entente(['ingest', path, '--db', db()], stdin)).code).toBe(0);
      digests.push(await digest());
    }
    expect(new Set(digests).size).toBe(1);
  });

  test('a text read again with its date replaces what stood there', async () => {
    const path = file('a.txt', RELEASE);
    await ingestJson(path);
    expect(await ingestJson(path, '--published', '2021-05-04')).toMatchObject({ added: 0, replaced: 1 });
    expect((await run('dump')).stdout).toContain('"published":"2021-05-04"');
  });

  test('rejects a broken record with its file, line and reason, and reads the others', async () => {
    const path = file('d.jsonl', `{"text":"broken\n${JSON.stringify({ text: RELEASE })}\n{"id":"no text"}\n`);
    const rejects = join(folder(), 'bad.jsonl');
    const { code, stderr, stdout } = await run('ingest', path, '--rejects', rejects);
    expect(stderr).toContain(`${path}:1: the line is broken JSON`);
    expect(stderr).toContain(`${path}:3: text: `);
    expect(stdout).toContain(`2 records rejected, kept in ${rejects}`);
    expect(code).toBe(1);
  });

  test('takes mended rejects back, and the file is gone when all of them are read', async () => {
    const path = file('d.jsonl', '{"text":"broken\n');
    const rejects = join(folder(), 'bad.jsonl');
    await run('ingest', path, '--rejects', rejects);
    const [kept] = readFileSync(rejects, 'utf8').trim().split('\n');
    writeFileSync(rejects, JSON.stringify({ ...JSON.parse(kept ?? ''), record: { text: RELEASE } }));
    expect(await ingestJson(rejects, '--rejects', rejects)).toMatchObject({ added: 1, rejected: 0 });
    expect(existsSync(rejects)).toBe(false);
  });

  test('a dry run of a rejects file leaves it as it is', async () => {
    const rejects = file('bad.jsonl', `${JSON.stringify({ text: RELEASE })}\n`);
    expect((await run('ingest', rejects, '--rejects', rejects, '--dry-run')).code).toBe(0);
    expect(existsSync(rejects)).toBe(true);
  });

  test('rejects both of two different texts for one address, wherever they stand', async () => {
    const page = (text: string, utm: string) =>
      JSON.stringify({ url: `https://example.org/a?utm_source=${utm}`, text });
    const path = file(
      'd.jsonl',
      [page(RELEASE, 'x'), JSON.stringify({ text: RELEASE }), page('Other.', 'y')].join('\n'),
    );
    expect(await ingestJson(path)).toMatchObject({ documents: 1, added: 1, rejected: 2 });
    expect((await run('dump')).stdout).not.toContain('example.org');
  });

  test('--replace retracts the rows that a table no longer has', async () => {
    const path = file('c.csv', `${HEADER}\n${tableRow('Peru Customs')}\n${tableRow('Cuba Customs')}\n`);
    const other = file('other.csv', `${HEADER}\n${tableRow('Brazil Customs')}\n`);
    await ingestJson(path, other);
    writeFileSync(path, `${HEADER}\n${tableRow('Peru Customs')}\n`);
    expect(await ingestJson(path, '--replace')).toMatchObject({ unchanged: 1, removed: 1 });
    const dump = (await run('dump')).stdout;
    expect(dump).not.toContain('Cuba');
    expect(dump).toContain('Brazil Customs');
  });

  test('--replace keeps the old rows of a table while any of its rows is rejected', async () => {
    const path = file('c.csv', `${HEADER}\n${tableRow('Peru Customs')}\n${tableRow('Cuba Customs')}\n`);
    await ingestJson(path);
    writeFileSync(path, `${HEADER}\n${tableRow('Peru Customs')}\nCuba Customs\n`);
    expect(await ingestJson(path, '--replace')).toMatchObject({ rejected: 1, removed: 0 });
  });

  test('--dry-run reads everything and writes nothing, no file either', async () => {
    const path = file('c.csv', `${HEADER}\n${tableRow('Peru Customs')}\nbroken\n`);
    const { code, stdout } = await run('ingest', path, '--dry-run');
    expect(stdout).toMatch(/^1 document read, .*: nothing was written \(dry run\)\.\n1 record rejected\.\n$/);
    expect(existsSync(db())).toBe(false);
    expect(code).toBe(1);
  });
});
