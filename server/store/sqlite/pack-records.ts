import type { Connection } from './connection.ts';
import { packEntity, packTold } from './packed-records.ts';

/** Records rewritten at a time. */
const PAGE = 5000;

/** For a file whose entities and relations are JSON objects yet. */
export function packRecords(connection: Connection): void {
  rewrite(connection, 'entity', 'record', packEntity);
  rewrite(connection, 'relation', 'told', packTold);
}

function rewrite<T>(connection: Connection, table: string, column: string, pack: (record: T) => unknown): void {
  const read = `SELECT group_concat(json_array(num, json(${column}))) FROM (
    SELECT num, ${column} FROM ${table} WHERE num > :after ORDER BY num LIMIT ${PAGE})`;
  const write = `UPDATE ${table} SET ${column} = value ->> 1 FROM json_each(:rows) WHERE num = value ->> 0`;
  for (let after = 0; ;) {
    const page = connection.list<[num: number, record: T]>(read, { after });
    const rows = page.map(([num, record]) => [num, JSON.stringify(pack(record))]);
    connection.run(write, { rows: JSON.stringify(rows) });
    const last = page.at(-1);
    if (!last) return;
    [after] = last;
  }
}
