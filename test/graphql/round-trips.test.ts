import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { connect, type Connection } from '../../server/store/sqlite/connection.ts';
import { openSqliteStore } from '../../server/store/sqlite/open-sqlite-store.ts';
import { sqliteReader } from '../../server/store/sqlite/sqlite-reader.ts';
import { batch } from '../store/readings.ts';
import { alike } from './alike.ts';
import { describeRoundTrips } from './describe-round-trips.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-'));
afterAll(() => rmSync(folder, { recursive: true }));

describeRoundTrips(async () => {
  const path = join(folder, 'alike.db');
  const store = await openSqliteStore(path);
  await store.write(batch(...alike));
  let count = 0;
  const connection = connect(path, 0);
  const counted: Connection = {
    ...connection,
    column: (sql, parameters) => (count++, connection.column(sql, parameters)),
    list: (sql, parameters) => (count++, connection.list(sql, parameters)),
  };
  const close = async (): Promise<void> => {
    connection.close();
    await store.close();
  };
  return { store: { ...store, ...sqliteReader(counted, path, () => counted), close }, statements: () => count };
});
