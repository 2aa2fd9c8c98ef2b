import { applyBatch, applyJudgement, applyRetraction } from '../apply-change.ts';
import type { GraphStore } from '../graph-store.ts';
import type { GraphWriter } from '../graph-writer.ts';
import { connect, type Connection } from './connection.ts';
import { MEMORY, openDatabase } from './open-database.ts';
import { forgetRejects, keepRejects } from './rejects.ts';
import { keepRun } from './runs.ts';
import { forgetViews, saveView } from './saved-views.ts';
import { TABLES } from './schema.ts';
import { sqliteReader } from './sqlite-reader.ts';
import { sqliteTransaction } from './sqlite-transaction.ts';
import { writeQueue, type WriteQueue } from './write-queue.ts';

/** Opens the embedded store, making the file and its folder where they are missing; `:memory:` is for tests. */
export async function openSqliteStore(path: string): Promise<GraphStore> {
  const writing = openDatabase(path);
  // The write queue waits by itself, without blocking.
  writing.column('PRAGMA busy_timeout = 0');
  const reading = path === MEMORY ? writing : openReading(path);
  const queue = writeQueue(writing);
  return {
    ...sqliteReader(reading, path, () => (path === MEMORY ? writing : openReading(path))),
    ...sqliteWriter(writing, queue),
    async close() {
      await queue.idle();
      if (reading !== writing) reading.close();
      writing.close();
    },
  };
}

/** Readers see what is committed, while a write goes on. */
function openReading(path: string): Connection {
  const connection = connect(path, 10_000);
  connection.column('PRAGMA query_only = 1');
  connection.column('PRAGMA cache_size = -32768');
  connection.column('PRAGMA temp_store = MEMORY');
  return connection;
}

function sqliteWriter(connection: Connection, { write }: WriteQueue): GraphWriter {
  const tx = sqliteTransaction(connection);
  return {
    write: (batch) => write(() => applyBatch(tx, batch)),
    retract: (addresses) => write(() => applyRetraction(tx, addresses)),
    judge: (judgement) => write(() => applyJudgement(tx, judgement, 'add')),
    unjudge: (judgement) => write(() => applyJudgement(tx, judgement, 'remove')),
    keepRejects: (rejects) => write(async () => keepRejects(connection, rejects)),
    forgetRejects: (places) => write(async () => forgetRejects(connection, places)),
    keepRun: (run) => write(async () => keepRun(connection, run)),
    saveView: (view) => write(async () => saveView(connection, view)),
    forgetViews: (ids) => write(async () => forgetViews(connection, ids)),
    clear: () => write(async () => Object.keys(TABLES).forEach((table) => connection.run(`DELETE FROM ${table}`))),
  };
}
