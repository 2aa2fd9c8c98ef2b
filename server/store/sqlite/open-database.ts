import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { StoreUnavailable } from '../store-problem.ts';
import { connect, type Connection } from './connection.ts';
import { APPLICATION_ID, ESTIMATES, INDEXES, MIGRATIONS, SCHEMA_VERSION, TABLES } from './schema.ts';

export const MEMORY = ':memory:';

/** How long a statement that blocks (reading while a file is recovered, making the tables) waits for others. */
const WAIT_MS = 10_000;

/** Opens a file, makes its folder and tables where they are missing. */
export function openDatabase(path: string): Connection {
  const shown = path === MEMORY ? path : resolve(path);
  let connection: Connection | undefined;
  try {
    if (path !== MEMORY) mkdirSync(dirname(shown), { recursive: true });
    connection = connect(path, WAIT_MS);
    prepare(connection, shown);
    return connection;
  } catch (error) {
    connection?.close();
    if (error instanceof StoreUnavailable) throw error;
    throw new StoreUnavailable(`${shown}: ${reason(error)}`, { cause: error });
  }
}

function prepare(connection: Connection, path: string): void {
  connection.column('PRAGMA journal_mode = WAL');
  connection.column('PRAGMA synchronous = NORMAL');
  // 64 MB: a bulk load touches most pages again and again, and copying them back costs more than all statements.
  connection.column('PRAGMA wal_autocheckpoint = 16000');
  connection.column('PRAGMA journal_size_limit = 67108864');
  connection.column('PRAGMA cache_size = -65536');
  connection.column('PRAGMA temp_store = MEMORY');
  if (recognise(connection, path) === SCHEMA_VERSION) return;
  connection.run('BEGIN IMMEDIATE');
  // Another process may have made them since.
  for (const step of stepsFrom(recognise(connection, path))) {
    if (typeof step === 'string') connection.run(step);
    else step(connection);
  }
  connection.run(`PRAGMA user_version = ${SCHEMA_VERSION}`);
  connection.run(`PRAGMA application_id = ${APPLICATION_ID}`);
  connection.run('COMMIT');
}

/** What makes the tables of today from those of a version. */
function stepsFrom(version: number): NonNullable<(typeof MIGRATIONS)[number]> {
  if (version === 0) return [...Object.values(TABLES), ...INDEXES, ...ESTIMATES];
  return version === SCHEMA_VERSION ? [] : [...(MIGRATIONS[version] ?? []), ...stepsFrom(version + 1)];
}

/** The version of a file's tables, 0 for an empty file. */
function recognise(connection: Connection, path: string): number {
  const [version = 0] = connection.column<number>('PRAGMA user_version');
  const [application] = connection.column<number>('PRAGMA application_id');
  const [tables = 0] = connection.column<number>('SELECT count(*) FROM sqlite_schema');
  if (tables > 0 && application !== APPLICATION_ID) {
    throw new StoreUnavailable(`${path}: a database of another program; name another file in ENTENTE_DB`);
  }
  if (version > SCHEMA_VERSION) {
    throw new StoreUnavailable(
      `${path}: written by a newer Entente (schema ${version}; this one knows ${SCHEMA_VERSION})`,
    );
  }
  return version;
}

function reason(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  if (/not a database/.test(text)) return 'not a database; name another file in ENTENTE_DB';
  if (/malformed/.test(text)) return 'the database is damaged';
  if (/ConnectionFailed|EACCES|EROFS|EEXIST|ENOTDIR|unable to open/i.test(text))
    return 'cannot be opened as a database file';
  return text.split('\n')[0] ?? text;
}
