import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileSource } from '../server/ingest/read/source.ts';
import { diskFile } from '../server/ingest/read/input-file.ts';
import { ingest } from '../server/ingest/pipeline.ts';
import { textHash } from '../server/model/identity.ts';
import type { GraphBatch } from '../server/model/graph.ts';
import { applyBatch } from '../server/store/apply-change.ts';
import { NOTHING_WRITTEN } from '../server/store/graph-writer.ts';
import type { GraphChange } from '../server/store/graph-transaction.ts';
import type { Connection, Parameters } from '../server/store/sqlite/connection.ts';
import { openDatabase } from '../server/store/sqlite/open-database.ts';
import { saveChange } from '../server/store/sqlite/save-change.ts';
import { TABLES } from '../server/store/sqlite/schema.ts';
import { sqliteTransaction } from '../server/store/sqlite/sqlite-transaction.ts';
import { writeAgreementTable } from './agreement-table.ts';
import { median, spread } from './spread.ts';

const ROUNDS = 5;

/** The rows that a table ends with, and the statement that inserts one. */
interface TableRows {
  insert: string;
  rows: Parameters[];
}

/** Fills an empty file, a transaction for each batch. */
type Way = (connection: Connection) => Promise<void>;

async function batchesOf(table: string): Promise<GraphBatch[]> {
  const batches: GraphBatch[] = [];
  const write = async (batch: GraphBatch) => {
    batches.push(batch);
    return NOTHING_WRITTEN;
  };
  const told = { url: null, title: null, publisher: null, published: null, language: null };
  await ingest(fileSource([diskFile(table)], told), { write });
  return batches;
}

async function inTransactions<T>(connection: Connection, parts: T[], write: (part: T) => unknown): Promise<void> {
  for (const part of parts) {
    connection.run('BEGIN IMMEDIATE');
    await write(part);
    connection.run('COMMIT');
  }
}

/** Rows of a table of agreements leave `release_words` empty; the revision is a time. */
function tableRows(connection: Connection): TableRows[] {
  const tables = Object.keys(TABLES).filter((table) => table !== 'release_words' && table !== 'revision');
  return tables.map((table) => {
    const columns = connection.column<string>(`SELECT name FROM pragma_table_info('${table}')`);
    const insert = `INSERT INTO ${table} (${columns.join()}) VALUES (${columns.map((column) => `:${column}`).join()})`;
    const record = columns.map((column) => `'${column}', ${column}`).join();
    return { insert, rows: connection.list<Parameters>(`SELECT group_concat(json_object(${record})) FROM ${table}`) };
  });
}

/** Three ways to the same rows: whole writes, changes that are folded already, and one plain insert for each row. */
async function waysTo(path: string, batches: GraphBatch[]): Promise<Record<'write' | 'save' | 'inserts', Way>> {
  const changes: GraphChange[] = [];
  const connection = openDatabase(path);
  const tx = sqliteTransaction(connection);
  const keeping = { ...tx, save: (change: GraphChange) => (changes.push(change), tx.save(change)) };
  await inTransactions(connection, batches, (batch) => applyBatch(keeping, batch));
  const inserted = tableRows(connection).flatMap(({ insert, rows }) => rows.map((row) => ({ insert, row })));
  connection.close();
  const size = Math.ceil(inserted.length / batches.length);
  const parts = batches.map((_, i) => inserted.slice(i * size, (i + 1) * size));
  return {
    write: (to) => inTransactions(to, batches, (batch) => applyBatch(sqliteTransaction(to), batch)),
    save: (to) => inTransactions(to, changes, (change) => saveChange(to, change)),
    inserts: (to) => inTransactions(to, parts, (part) => part.forEach(({ insert, row }) => to.run(insert, row))),
  };
}

/** Processor seconds of filling a new file, and the digest of all its rows. */
async function fill(path: string, way: Way): Promise<{ seconds: number; digest: string }> {
  const connection = openDatabase(path);
  const before = process.cpuUsage();
  await way(connection);
  const { user, system } = process.cpuUsage(before);
  const digest = textHash(JSON.stringify(tableRows(connection)));
  connection.close();
  return { seconds: (user + system) / 1e6, digest };
}

/** `inserts [ROWS]`: a table of agreements loaded into an embedded file, against the rows that this ends with inserted one by one. */
export async function benchInserts([count = '5000']: string[]): Promise<void> {
  const rows = Number(count);
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  const table = join(folder, 'agreements.csv');
  await writeAgreementTable(table, rows);
  const ways = Object.entries(await waysTo(join(folder, 'first.db'), await batchesOf(table)));
  const seconds: Record<string, number[]> = {};
  const digests = new Set<string>();
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [name, way] of round % 2 ? ways : ways.toReversed()) {
      const filled = await fill(join(folder, `${name}-${round}.db`), way);
      digests.add(filled.digest);
      // The first round warms up.
      if (round > 0) (seconds[name] ??= []).push(filled.seconds);
    }
  }
  rmSync(folder, { recursive: true });
  if (digests.size > 1) throw new Error('the ways lead to different rows');
  const { write = [], save = [], inserts = [] } = seconds;
  const times = { write: median(write), save: median(save), inserts: median(inserts) };
  const ratio = (ours: number[]) => spread(ours.map((time, round) => (inserts[round] ?? Number.NaN) / time));
  console.log(JSON.stringify({ bench: 'inserts', rows, seconds: times, save: ratio(save), write: ratio(write) }));
}
