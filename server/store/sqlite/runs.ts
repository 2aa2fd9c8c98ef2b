import type { IngestRun } from '../../model/ingest-run.ts';
import { MOST_RUNS, forgottenBefore } from '../runs.ts';
import type { Connection } from './connection.ts';

const LATEST = 'began DESC, id';

const SINCE = `SELECT group_concat(record ORDER BY ${LATEST}) FROM (
    SELECT * FROM run WHERE heard >= :since ORDER BY ${LATEST} LIMIT ${MOST_RUNS}
  )`;

export function runs(connection: Connection, since: string): IngestRun[] {
  return connection.list<IngestRun>(SINCE, { since });
}

const PUT = `INSERT INTO run (id, began, heard, record) VALUES (:id, :began, :heard, :record)
  ON CONFLICT (id) DO UPDATE SET heard = excluded.heard, record = excluded.record`;

export function keepRun(connection: Connection, run: IngestRun): void {
  const { id, began, heard } = run;
  connection.run(PUT, { id, began, heard, record: JSON.stringify(run) });
  connection.run('DELETE FROM run WHERE heard < :before', { before: forgottenBefore(heard) });
}
