import { describe, expect, test } from '@jest/globals';
import type { IngestRun } from '../../../server/model/ingest-run.ts';
import { openStore } from '../../../server/store/open-store.ts';
import { entente } from './entente.ts';
import { HEADER, RELEASE, tableRow, useWorkspace } from './workspace.ts';

const { db, digest, file, ingestJson, run } = useWorkspace();

/** As if the rules had once found nothing in these documents. */
async function readByOlderRules(): Promise<void> {
  const store = await openStore({ neo4j: null, databasePath: db() });
  const { items } = await store.documentList({ offset: 0, limit: 10 });
  const documents = await store.documents(items.map(({ address }) => address));
  const readings = documents.flatMap((document) => (document ? [{ ...document, reader: '0' }] : []));
  await store.write({
    readings: readings.map((document) => ({ document, mentions: [], claims: [], cites: [] })),
    references: [],
  });
  await store.close();
}

async function latestRun(): Promise<IngestRun | undefined> {
  const store = await openStore({ neo4j: null, databasePath: db() });
  const [latest] = await store.runs('1970-01-01T00:00:00.000Z');
  await store.close();
  return latest;
}

describe('the other commands', () => {
  test('retract forgets a document by its URL, and the graph is as if it had never come', async () => {
    await ingestJson(file('c.csv', `${HEADER}\n${tableRow('Peru Customs')}\n`));
    const before = await digest();
    await ingestJson(
      file('d.jsonl', JSON.stringify({ id: 'r1', url: 'https://example.org/r?utm_id=1', text: RELEASE })),
    );
    expect((await run('retract', 'https://example.org/r#top')).stdout).toContain('1 document retracted');
    expect(await digest()).toBe(before);
  });

  test('retract also takes the id that the file gave, and says when there is none', async () => {
    await ingestJson(file('d.jsonl', JSON.stringify({ id: 'r1', text: RELEASE })));
    expect((await run('retract', 'r1')).code).toBe(0);
    expect(await run('retract', 'r1')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('r1: no such document'),
    });
  });

  test('reread renews what an older version of the rules read, and doctor says so before', async () => {
    await ingestJson(file('a.txt', RELEASE), file('c.csv', `${HEADER}\n${tableRow('Peru Customs')}\n`));
    const before = await digest();
    await readByOlderRules();
    expect(await run('doctor')).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('2 documents read by older'),
    });
    expect(await digest()).not.toBe(before);
    expect((await run('reread')).stdout).toMatch(/^2 documents read again/);
    expect(await digest()).toBe(before);
    expect(await latestRun()).toMatchObject({ state: 'done', records: 2, read: 2, replaced: 2, rejected: 0 });
    expect((await run('doctor')).code).toBe(0);
  });

  test('reread leaves alone what the present rules have read', async () => {
    await ingestJson(file('a.txt', RELEASE));
    expect((await run('reread')).stdout).toMatch(/^0 documents read again \(reader version/);
  });

  test('doctor tells the database, the counts and that nothing is wrong', async () => {
    await ingestJson(file('a.txt', RELEASE));
    const { code, stdout } = await run('doctor');
    expect(stdout).toMatch(/database\s+sqlite .*graph\.db/);
    expect(stdout).toMatch(/documents\s+1\b/);
    expect(stdout).toMatch(/wrong\s+nothing found/);
    expect(code).toBe(0);
    const json = JSON.parse((await run('doctor', '--json')).stdout) as unknown;
    expect(json).toMatchObject({ store: { kind: 'sqlite' }, counts: { documents: 1 }, problems: [] });
  });

  test('clear names what it would delete and does it only with --yes', async () => {
    await ingestJson(file('a.txt', RELEASE));
    const asked = await run('clear');
    expect(asked).toMatchObject({ code: 2, stderr: expect.stringMatching(/1 document .*graph\.db.*--yes/) });
    expect((await run('dump')).stdout).not.toBe('');
    expect((await run('clear', '--yes')).code).toBe(0);
    expect((await run('dump')).stdout).toBe('');
  });

  test('extract prints what was read without a database, every quote where it says', async () => {
    const path = file('a.txt', RELEASE);
    const { code, stdout } = await entente(['extract', path, '--facts', '--published', '2021-05-04']);
    const facts = JSON.parse(stdout);
    expect(facts.id).toBe('a');
    const evidence = [...facts.agencies, ...facts.agreements].flatMap((item) => item.evidence);
    expect(evidence.length).toBeGreaterThan(0);
    for (const { start, end, quote } of evidence) expect(facts.text.slice(start, end)).toBe(quote);
    expect(code).toBe(0);
  });

  test.each(['extract', 'explain'])(
    '%s takes the options of ingest: a mapping, and pages only from public addresses',
    async (command) => {
      const map = file('a.map.json', '{"gives":"agreements","fields":{"agreement":"Name","party1":"Side"}}');
      const table = file('t.csv', 'name,side\nMOU on Customs,Peru Customs\n');
      expect(await entente([command, table, '--map', map])).toMatchObject({
        code: 0,
        stdout: expect.stringContaining('Peru Customs'),
      });
      const { code, stderr } = await entente([command, 'http://127.0.0.1:9/a']);
      expect(stderr).toMatch(/^http:\/\/127\.0\.0\.1:9\/a: 127\.0\.0\.1 is a private address; --allow-private/);
      expect(code).toBe(2);
      expect((await entente([command, 'http://127.0.0.1:9/a', '--allow-private'])).stderr).toMatch(/ECONNREFUSED/);
    },
  );

  test('--help lists the commands and --version tells the version', async () => {
    expect((await entente(['--help'])).stdout).toMatch(/ingest[\s\S]*serve[\s\S]*digest[\s\S]*Exit codes/);
    expect((await entente(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
