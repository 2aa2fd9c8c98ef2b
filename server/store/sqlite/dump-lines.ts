import { documentLine, entityLine, judgementLine, relationLine, signatureLine } from '../../model/dump.ts';
import type { Entity, Judgement, Relation, SourceDocument } from '../../model/graph.ts';
import { documentId } from '../../model/identity.ts';
import type { Signature } from '../../model/kept.ts';
import type { Connection } from './connection.ts';
import type { PackedReading } from './packed-reading.ts';
import { unpackAll } from './sqlite-transaction.ts';

const PAGE = 500;

/** The canonical dump, page by page; the caller holds one snapshot open meanwhile. */
export function* dumpLines(connection: Connection): Generator<string> {
  yield* documentLines(connection);
  yield* records<Signature>(connection, 'signature', signatureLine);
  yield* records<Entity>(connection, 'entity', entityLine);
  yield* records<Relation>(connection, 'relation', relationLine);
  const judgements = connection.list<Judgement>('SELECT group_concat(record) FROM judgement');
  yield* judgements.map(judgementLine).sort();
}

function* documentLines(connection: Connection): Generator<string> {
  const addresses = connection.column<string>('SELECT address FROM document');
  const sorted = addresses
    .map((address) => ({ address, id: documentId(address) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const sql = `SELECT group_concat(json_array(json(record), json(packed))) FROM document
    WHERE address IN (SELECT value FROM json_each(:list))`;
  for (let i = 0; i < sorted.length; i += PAGE) {
    const page = sorted.slice(i, i + PAGE).map(({ address }) => address);
    const found = connection.list<[SourceDocument, PackedReading]>(sql, { list: JSON.stringify(page) });
    const byAddress = new Map(unpackAll(connection, found).map((reading) => [reading.document.address, reading]));
    for (const address of page) {
      const reading = byAddress.get(address);
      if (reading) yield documentLine(reading);
    }
  }
}

function* records<T extends { id: string }>(
  connection: Connection,
  table: 'signature' | 'entity' | 'relation',
  line: (record: T) => string,
): Generator<string> {
  const sql = `SELECT group_concat(record ORDER BY id) FROM (
    SELECT id, record FROM ${table} WHERE id > :after ORDER BY id LIMIT ${PAGE})`;
  for (let after = ''; ;) {
    const page = connection.list<T>(sql, { after });
    yield* page.map(line);
    const last = page.at(-1);
    if (!last) return;
    after = last.id;
  }
}
