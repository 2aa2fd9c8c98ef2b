import { originOf, type Place } from '../../model/origin.ts';
import type { Page, Paged } from '../graph-store.ts';
import type { KeptReject } from '../graph-writer.ts';
import type { Connection } from './connection.ts';

const LATEST = 'at DESC, file, line';

const PAGE = `SELECT group_concat(record ORDER BY ${LATEST}) FROM (SELECT * FROM reject ORDER BY ${LATEST} LIMIT :limit OFFSET :offset)`;

export function rejects(connection: Connection, { limit, offset }: Page): Paged<KeptReject> {
  const items = connection.list<KeptReject>(PAGE, { limit, offset });
  const [total = 0] = connection.column<number>('SELECT count(*) FROM reject');
  return { items, total };
}

const PUT = `INSERT INTO reject (origin, at, file, line, record) VALUES (:origin, :at, :file, :line, :record)
  ON CONFLICT (origin) DO UPDATE SET at = excluded.at, record = excluded.record`;

export function keepRejects(connection: Connection, kept: KeptReject[]): void {
  for (const reject of kept) {
    const { at, file, line } = reject;
    connection.run(PUT, { origin: originOf(reject), at, file, line: line ?? 0, record: JSON.stringify(reject) });
  }
}

export function forgetRejects(connection: Connection, places: Place[]): void {
  const origins = JSON.stringify(places.map(originOf));
  connection.run('DELETE FROM reject WHERE origin IN (SELECT value FROM json_each(:origins))', { origins });
}
