import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { packageRoot } from '../../package-root.ts';
import { StoreUnavailable } from '../store-problem.ts';
import type { Connection, Run } from './connection.ts';
import { learnReleaseWords } from './release-words.ts';

/** What a migration gives to the data that is there already. */
const LEARNT: Record<string, (connection: Connection) => Promise<void>> = { '0006': learnReleaseWords };

const folder = join(packageRoot, 'cypher', 'migrations');

interface Migration {
  /** `0001` of `V0001__keys_and_lookups.cypher`. */
  version: string;
  description: string;
  source: string;
  checksum: string;
  statements: string[];
}

/**
 * Brings the schema up to date and gives its version. A second runner waits on the lock node, which the first holds in
 * a transaction that ends with it, however it ends; every statement can be run again, so a half-run migration is harmless.
 */
export async function migrate(connection: Connection): Promise<string> {
  const migrations = readMigrations();
  for (const statement of statementsIn('bookkeeping.cypher')) await connection.statement(statement);
  return connection.write(async (run) => {
    await run('migrations-lock', { id: 'entente' });
    const applied = await appliedMigrations(run);
    for (const migration of migrations) await apply(connection, run, migration, applied.get(migration.version));
    return migrations.at(-1)?.version ?? 'none';
  });
}

async function appliedMigrations(run: Run): Promise<Map<string, string>> {
  const rows = await run<{ version: string; checksum: string }>('migrations');
  return new Map(rows.map((row) => [row.version, row.checksum]));
}

async function apply(
  connection: Connection,
  run: Run,
  migration: Migration,
  applied: string | undefined,
): Promise<void> {
  if (applied === migration.checksum) return;
  if (applied !== undefined) {
    throw new StoreUnavailable(
      `the database was set up by another ${migration.source} (checksum ${applied}, ours is ${migration.checksum})`,
    );
  }
  for (const statement of migration.statements) await connection.statement(statement);
  await LEARNT[migration.version]?.(connection);
  const { statements: _statements, ...record } = migration;
  await run('put-migration', { ...record });
}

/** Migrations in the order of their versions. */
export function readMigrations(): Migration[] {
  return readdirSync(folder)
    .filter((file) => file.startsWith('V'))
    .sort()
    .map((source) => {
      const [, version = '', description = ''] = /^V(\d{4})__(\w+)\.cypher$/.exec(source) ?? [];
      if (version === '') throw new Error(`${source} is not named V0001__what_it_does.cypher`);
      const checksum = String(crc32(readFileSync(join(folder, source))));
      return {
        version,
        description: description.replaceAll('_', ' '),
        source,
        checksum,
        statements: statementsIn(source),
      };
    });
}

/** Statements of a file: each ends in `;` at the end of a line. */
export function statementsIn(file: string): string[] {
  const lines = readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('//'));
  return lines
    .join('\n')
    .split(/;\n/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
