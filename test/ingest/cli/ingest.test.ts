import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { entente, type Told } from './entente.ts';

const RELEASE = `Peru and Chile sign memorandum on customs co-operation

The Customs Service of Chile and the Customs Administration of Peru signed a Memorandum of Understanding on Customs Co-operation in Lima on 3 May 2021.`;
const HEADER = 'agreement,type,party1,party2,signed_date,place,source_url';
const row = (party: string, date = '2011-05') =>
  `Customs MOU,MOU,${party},Chile Customs,${date},Lima,https://example.org/a`;

let folder = '';
let db = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-cli-'));
  db = join(folder, 'graph.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function run(command: string, ...args: string[]): Promise<Told> {
  return entente([command, ...args, '--db', db]);
}

async function ingestJson(...args: string[]): Promise<Record<string, unknown>> {
  const rejects = args.includes('--rejects') ? [] : ['--rejects', join(folder, 'rejects.jsonl')];
  return JSON.parse((await run('ingest', ...args, ...rejects, '--json')).stdout);
}

async function digest(): Promise<string> {
  return (await run('digest')).stdout;
}

describe('entente ingest', () => {
  test('reads texts, JSON lines and tables of a folder, and lists what it cannot read', async () => {
    file('a.txt', RELEASE);
    file('b.jsonl', `${JSON.stringify({ id: 'b', text: `${RELEASE} Again.` })}\n`);
    file('c.csv', `${HEADER}\n${row('Peru Customs')}\n`);
    file('notes.pdf', '%PDF');
    const { code, stdout, stderr } = await run('ingest', folder);
    expect(stdout).toMatch(
      /^3 documents read, \d+ mentions, \d+ claims?: 3 added, 0 replaced, 0 unchanged, 0 removed\.\n$/,
    );
    expect(stderr).toContain('notes.pdf: skipped');
    expect(code).toBe(0);
  });

  test('changes nothing the second time', async () => {
    const path = file('c.csv', `${HEADER}\n${row('Peru Customs')}\n${row('Cuba Customs')}\n`);
    expect(await ingestJson(path)).toMatchObject({ added: 2, unchanged: 0 });
    const before = await digest();
    expect(before).toMatch(/^[0-9a-f]{64}\n$/);
    expect(await ingestJson(path)).toMatchObject({ added: 0, unchanged: 2, stopped: null });
    expect(await digest()).toBe(before);
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
      expect((await entente(['ingest', path, '--db', db], stdin)).code).toBe(0);
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
    const rejects = join(folder, 'bad.jsonl');
    const { code, stderr, stdout } = await run('ingest', path, '--rejects', rejects);
    expect(stderr).toContain(`${path}:1: the line is broken JSON`);
    expect(stderr).toContain(`${path}:3: text: `);
    expect(stdout).toContain(`2 records rejected, kept in ${rejects}`);
    expect(code).toBe(1);
  });

  test('takes mended rejects back, and the file is gone when all of them are read', async () => {
    const path = file('d.jsonl', '{"text":"broken\n');
    const rejects = join(folder, 'bad.jsonl');
    await run('ingest', path, '--rejects', rejects);
    const [kept] = readFileSync(rejects, 'utf8').trim().split('\n');
    writeFileSync(rejects, JSON.stringify({ ...JSON.parse(kept ?? ''), record: { text: RELEASE } }));
    expect(await ingestJson(rejects, '--rejects', rejects)).toMatchObject({ added: 1, rejected: 0 });
    expect(existsSync(rejects)).toBe(false);
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
    const path = file('c.csv', `${HEADER}\n${row('Peru Customs')}\n${row('Cuba Customs')}\n`);
    const other = file('other.csv', `${HEADER}\n${row('Brazil Customs')}\n`);
    await ingestJson(path, other);
    writeFileSync(path, `${HEADER}\n${row('Peru Customs')}\n`);
    expect(await ingestJson(path, '--replace')).toMatchObject({ unchanged: 1, removed: 1 });
    const dump = (await run('dump')).stdout;
    expect(dump).not.toContain('Cuba');
    expect(dump).toContain('Brazil Customs');
  });

  test('--replace keeps the old rows of a table while any of its rows is rejected', async () => {
    const path = file('c.csv', `${HEADER}\n${row('Peru Customs')}\n${row('Cuba Customs')}\n`);
    await ingestJson(path);
    writeFileSync(path, `${HEADER}\n${row('Peru Customs')}\nCuba Customs\n`);
    expect(await ingestJson(path, '--replace')).toMatchObject({ rejected: 1, removed: 0 });
  });

  test('--dry-run reads everything and writes nothing, no file either', async () => {
    const path = file('c.csv', `${HEADER}\n${row('Peru Customs')}\nbroken\n`);
    const { code, stdout } = await run('ingest', path, '--dry-run');
    expect(stdout).toMatch(/^1 document read, .*: nothing was written \(dry run\)\.\n1 record rejected\.\n$/);
    expect(existsSync(db)).toBe(false);
    expect(code).toBe(1);
  });
});

describe('what cannot be done is told in one line, and nothing is done', () => {
  const one = (told: Told, line: RegExp): void => {
    expect(
      told.stderr
        .trim()
        .split('\n')
        .filter((text) => line.test(text)),
    ).toHaveLength(1);
    expect(told.stderr).not.toMatch(/\n\s+at |Error:|should not have happened/);
    expect(told.code).toBe(2);
  };
  const ingest = (...args: string[]) => run('ingest', ...args, '--rejects', join(folder, 'rejects.jsonl'));

  test('an empty file', async () => {
    one(await ingest(file('a.txt', '')), /a\.txt: the file is empty/);
  });

  test('a damaged file', async () => {
    one(await ingest(file('a.txt', new Uint8Array([0, 1, 2, 3, 0x4f]))), /a\.txt: the file is damaged or no text/);
  });

  test('a folder with nothing readable', async () => {
    mkdirSync(join(folder, 'empty'));
    one(await ingest(join(folder, 'empty')), /nothing readable in it/);
  });

  test('a path that is not there, before anything else is read', async () => {
    const told = await ingest(file('a.txt', RELEASE), join(folder, 'absent.txt'));
    one(told, /absent\.txt: no such file or folder\. Nothing was read\./);
    expect(existsSync(db)).toBe(false);
  });

  test('a wrong date on the command line', async () => {
    one(await ingest(file('a.txt', RELEASE), '--published', 'soon'), /--published soon: cannot be read/);
  });

  test('an option for bare texts beside records that say it themselves', async () => {
    const told = await ingest(file('d.jsonl', '{"text":"x"}'), '--published', '2021');
    one(told, /--published: only for bare texts/);
  });

  test('a database that is a folder', async () => {
    one(await entente(['ingest', file('a.txt', RELEASE), '--db', folder]), new RegExp(folder));
  });

  test('a file that is no database', async () => {
    writeFileSync(db, 'no database at all, but long enough to be taken for the header of one '.repeat(20));
    one(await run('doctor'), /graph\.db/);
  });

  test('a Neo4j that does not answer, without its password', async () => {
    const neo4j = { NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'hunter2-hunter2' };
    const told = await entente(['doctor'], '', neo4j);
    one(told, /127\.0\.0\.1:9.*(reach|connect|answer)/i);
    expect(told.stderr).not.toContain('hunter2');
  });

  test('a wrong configuration', async () => {
    one(await entente(['doctor'], '', { PORT: 'x', NEO4J_URI: 'nowhere' }), /NEO4J_URI .*; PORT .*/);
  });

  test('an unknown command or option', async () => {
    one(await entente(['ingst', 'a']), /unknown command/);
    one(await run('ingest', 'a', '--fast'), /unknown option/);
  });
});

describe('other commands', () => {
  test('retract forgets a document by its URL, and the graph is as if it had never come', async () => {
    await ingestJson(file('c.csv', `${HEADER}\n${row('Peru Customs')}\n`));
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

  test('--help lists the commands and --version tells the version', async () => {
    expect((await entente(['--help'])).stdout).toMatch(/ingest[\s\S]*serve[\s\S]*digest[\s\S]*Exit codes/);
    expect((await entente(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
