import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { dayNumber } from '../../../server/model/partial-date.ts';
import { askFacets } from '../../../server/store/questions/facets.ts';
import { StoreUnavailable } from '../../../server/store/store-problem.ts';
import type { GraphReader } from '../../../server/store/graph-store.ts';
import { connect, type Connection } from '../../../server/store/sqlite/connection.ts';
import { openSqliteStore } from '../../../server/store/sqlite/open-sqlite-store.ts';
import { SCHEMA_VERSION } from '../../../server/store/sqlite/schema.ts';
import { dumped, find } from '../contract/opened.ts';
import { all, batch, named, reading, signing } from '../readings.ts';
import { only } from '../only.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The one line that opening this file fails with. */
async function problem(path: string): Promise<string> {
  const error: unknown = await openSqliteStore(path).then(
    () => 'it opened',
    (e: unknown) => e,
  );
  expect(error).toBeInstanceOf(StoreUnavailable);
  const { message } = error as StoreUnavailable;
  expect(message).not.toContain('\n');
  return message;
}

/** Makes a file as version 7 wrote it: records are objects, neighbours' names are looked up, and there are no steps. */
async function unpack(connection: Connection, store: GraphReader): Promise<void> {
  const ids = (table: string) => connection.column<string>(`SELECT id FROM ${table}`);
  const records = { entity: await store.entities(ids('entity')), relation: await store.relations(ids('relation')) };
  connection.run('ALTER TABLE relation RENAME COLUMN told TO record');
  for (const [table, list] of Object.entries(records)) {
    const sql = `UPDATE ${table} SET record = value FROM json_each(:records) WHERE ${table}.id = value ->> 'id'`;
    connection.run(sql, { records: JSON.stringify(list) });
  }
  for (const table of ['step', 'saved_view']) connection.run(`DROP TABLE ${table}`);
  connection.run('CREATE INDEX entity_name ON entity (num, name, ends)');
}

/** Makes the steps of a file as version 9 wrote them: with words. */
function spellSteps(connection: Connection): void {
  const rows = `SELECT node, neighbour, r.num, direction, type, neighbour_type, mode, first_day, last_day, ends
    FROM adjacent JOIN (SELECT num, id FROM relation) r ON r.id = relation_id`;
  connection.run('DROP TABLE step');
  connection.run(`CREATE TABLE step (
    node INTEGER, neighbour INTEGER, relation INTEGER, direction TEXT, type TEXT NOT NULL, neighbour_type TEXT NOT NULL,
    mode TEXT NOT NULL, first_day INTEGER, last_day INTEGER, ends TEXT,
    PRIMARY KEY (node, neighbour, relation, direction)
  ) WITHOUT ROWID`);
  connection.run(`INSERT INTO step ${rows}`);
}

/** What the planner of statements is told. */
function estimatesIn(connection: Connection): string[] {
  return connection.column("SELECT tbl || ' ' || idx || ' ' || stat FROM sqlite_stat1");
}

/** Takes away what came after version 1. */
function backToTheFirst(connection: Connection): void {
  for (const table of ['reject', 'run', 'revision', 'spelling', 'release_words']) connection.run(`DROP TABLE ${table}`);
  connection.run("UPDATE document SET published = 'XXXX-11-27' WHERE address = 'https://day.example'");
  for (const index of ['entity_name', 'entity_counted']) connection.run(`DROP INDEX ${index}`);
  for (const column of ['ends', 'kind', 'status', 'date', 'mode'])
    connection.run(`ALTER TABLE entity DROP COLUMN ${column}`);
  connection.run('CREATE INDEX entity_name ON entity (num, name)');
}

describe('opening the embedded file', () => {
  test('makes the file and the folders on its way, and finds the same graph when opened again', async () => {
    const path = join(folder, 'new', 'deep', 'entente.db');
    const store = await openSqliteStore(path);
    await store.write(batch(...all));
    const before = await dumped(store);
    await store.close();
    const again = await openSqliteStore(path);
    expect(await dumped(again)).toBe(before);
    await again.close();
  });

  test('works in memory, where nothing is kept', async () => {
    const store = await openSqliteStore(':memory:');
    await store.write(batch(...all));
    expect((await store.counts()).documents).toBe(4);
    expect(await dumped(store)).toContain('Alpha Customs');
    await store.close();
  });

  test('says in one line that a file is not a database, and leaves it as it is', async () => {
    const path = join(folder, 'letter.txt');
    const letter = 'Dear Sir, this is not a database. '.repeat(200);
    writeFileSync(path, letter);
    expect(await problem(path)).toBe(`${path}: not a database; name another file in ENTENTE_DB`);
    expect(readFileSync(path, 'utf8')).toBe(letter);
  });

  test('says in one line that a file belongs to a newer Entente', async () => {
    const path = join(folder, 'newer.db');
    await (await openSqliteStore(path)).close();
    const connection = connect(path, 100);
    connection.run(`PRAGMA user_version = ${SCHEMA_VERSION + 1}`);
    connection.close();
    expect(await problem(path)).toMatch(/written by a newer Entente/);
  });

  test.each([10, 9, 7, 1])(
    'a file of version %i opens with the same graph and answers as one of today',
    async (version) => {
      const path = join(folder, `version-${version}.db`);
      const store = await openSqliteStore(path);
      const undated = reading({ address: 'https://day.example', text: 'Day', published: 'XXXX-11-27' }, []);
      await store.write(batch(...all, undated));
      const before = await dumped(store);
      const list = await store.documentList({ offset: 0, limit: 9 });
      const facets = await askFacets(store, { modes: ['done'] });
      const { id } = await find(store, 'Alpha Customs');
      const options = { offset: 0, limit: 9, modes: ['done' as const] };
      const expanded = await only(store.expand([id], options));
      const counted = await store.relationCounts([id]);
      const connection = connect(path, 100);
      const estimates = estimatesIn(connection);
      connection.run('DELETE FROM sqlite_stat1');
      if (version === 9) spellSteps(connection);
      if (version < 9) await unpack(connection, store);
      await store.close();
      if (version === 1) backToTheFirst(connection);
      connection.run(`PRAGMA user_version = ${version}`);
      connection.close();
      const again = await openSqliteStore(path);
      expect(await dumped(again)).toBe(before);
      expect(await again.documentList({ offset: 0, limit: 9 })).toEqual(list);
      expect(await askFacets(again, { modes: ['done'] })).toEqual(facets);
      expect(await again.rejects({ offset: 0, limit: 9 })).toEqual({ items: [], total: 0 });
      expect(await only(again.expand([id], options))).toEqual(expanded);
      expect(await again.relationCounts([id])).toEqual(counted);
      expect((await only(again.expand([id], { ...options, asOf: dayNumber('2020-05-01') }))).total).toBe(1);
      expect((await only(again.expand([id], { ...options, asOf: dayNumber('2019-05-01') }))).total).toBe(0);
      expect((await again.search('Aplha Custms', options)).items.map((hit) => hit.matched)).toEqual(['Alpha Customs']);
      const texts = await again.searchTexts('alpha portsville', { ...options, passages: 1 });
      expect(texts.items.map(({ document }) => document.address)).toEqual([signing.document.address]);
      await again.close();
      const opened = connect(path, 100);
      expect(estimatesIn(opened)).toEqual(estimates);
      opened.close();
    },
  );

  test("does not touch another program's database", async () => {
    const path = join(folder, 'other.db');
    const connection = connect(path, 100);
    connection.run('CREATE TABLE document (body TEXT)');
    connection.run("INSERT INTO document VALUES ('mine')");
    connection.close();
    expect(await problem(path)).toMatch(/a database of another program/);
    const after = connect(path, 100);
    expect(after.column('SELECT body FROM document')).toEqual(['mine']);
    after.close();
  });

  test('says in one line that the place is a folder or lies below a file', async () => {
    mkdirSync(join(folder, 'place'));
    writeFileSync(join(folder, 'file'), '');
    expect(await problem(join(folder, 'place'))).toMatch(/cannot be opened/);
    expect(await problem(join(folder, 'file', 'entente.db'))).toMatch(/cannot be opened/);
  });
});

describe('text that is not text', () => {
  test('half a character in names, keys and values neither ends the process nor is lost', async () => {
    const half = 'Half \ud800 Office \0 |';
    const store = await openSqliteStore(join(folder, 'half.db'));
    const mention = { ...named('Agency', [half], [`${half}|AA`], [`weak ${half}`]) };
    const written = reading(
      { address: 'https://half.example', title: half, text: half },
      [mention],
      [{ type: 'kind', from: 0, value: half }],
    );
    await store.write(batch(written));
    expect((await store.write(batch(written))).unchanged).toBe(1);
    const [hit] = (await store.search('half office', { offset: 0, limit: 5 })).items;
    expect(hit?.entity).toMatchObject({ name: half, attributes: { kind: [{ value: half }] } });
    expect((await store.documents(['https://half.example']))[0]).toEqual(written.document);
    expect((await only(store.mentions(['https://half.example'])))[0]?.passages[0]?.quote).toBe(half);
    expect((await only(store.evidence([`${hit?.entity.id}.kind`], { offset: 0, limit: 5 }))).total).toBe(1);
    expect(await dumped(store)).toContain('Half');
    await store.retract(['https://half.example']);
    expect(await dumped(store)).toBe('');
    await store.close();
  });
});

describe('several at one file', () => {
  test('a reader sees nothing of a write until it is finished', async () => {
    const path = join(folder, 'isolated.db');
    const [one, two] = [await openSqliteStore(path), await openSqliteStore(path)];
    const seen: number[] = [];
    const state = { writing: true };
    const write = one.write(batch(...all)).finally(() => (state.writing = false));
    while (state.writing) {
      seen.push((await one.counts()).documents, (await two.counts()).documents);
      await new Promise(setImmediate);
    }
    await write;
    expect(seen.filter((n) => n !== 0 && n !== all.length)).toEqual([]);
    expect((await two.counts()).documents).toBe(all.length);
    await Promise.all([one.close(), two.close()]);
  });

  test('two stores that write at once both succeed', async () => {
    const path = join(folder, 'shared.db');
    const stores = [await openSqliteStore(path), await openSqliteStore(path)];
    const texts = Array.from({ length: 30 }, (_, i) =>
      reading({ address: `https://w.example/${i}`, text: `Text ${i}` }, []),
    );
    await Promise.all(texts.map((text, i) => stores[i % 2]?.write(batch(text))));
    expect((await stores[0]?.counts())?.documents).toBe(30);
    await Promise.all(stores.map((store) => store.close()));
  });

  test('a dump tells one moment, although writes go on while it runs', async () => {
    const store = await openSqliteStore(join(folder, 'moment.db'));
    await store.write(batch(...all));
    const before = await dumped(store);
    const lines: string[] = [];
    for await (const line of store.dump()) {
      if (lines.length === 0) await store.retract([signing.document.address]);
      lines.push(line);
    }
    expect(lines.join('\n')).toBe(before);
    expect(await dumped(store)).not.toBe(before);
    await store.close();
  });
});

/** Arguments for a process of its own that writes forty batches and tells each (write-batches.ts). */
const program = ['--import', 'tsx', join(import.meta.dirname, 'write-batches.ts')];

describe('a writer that is killed', () => {
  test('at any moment leaves whole batches, and a second run ends where an undisturbed one does', async () => {
    const [whole, killed] = [join(folder, 'whole.db'), join(folder, 'killed.db')];
    execFileSync(process.execPath, [...program, whole]);
    for (const at of [0, 7, 23]) {
      const writer = spawn(process.execPath, [...program, killed], { stdio: ['ignore', 'pipe', 'inherit'] });
      await new Promise<void>((resolve) => {
        writer.stdout.on('data', (said: Buffer) => {
          if (Number(said.toString().trim().split('\n').at(-1)) >= at) writer.kill('SIGKILL');
        });
        writer.on('close', () => resolve());
      });
      const store = await openSqliteStore(killed);
      const { documents, relations } = await store.counts();
      expect(documents).toBeGreaterThan(at);
      expect(relations.PARTY_TO).toBe(documents);
      await store.close();
    }
    execFileSync(process.execPath, [...program, killed]);
    const [one, two] = [await openSqliteStore(whole), await openSqliteStore(killed)];
    expect(await dumped(two)).toBe(await dumped(one));
    await Promise.all([one.close(), two.close()]);
  }, 120_000);
});
