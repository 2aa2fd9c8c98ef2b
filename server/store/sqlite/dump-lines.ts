import { documentLine, entityLine, judgementLine, relationLine, signatureLine } from '../../model/dump.ts';
import type { Judgement, SourceDocument } from '../../model/graph.ts';
import { documentId } from '../../model/identity.ts';
import type { Signature } from '../../model/kept.ts';
import type { Connection } from './connection.ts';
import { listed } from './narrowing.ts';
import type { PackedReading } from './packed-reading.ts';
import { PACKED_RELATION, RELATION_WITH_ENDS, unpackEntity, unpackRelation } from './packed-records.ts';
import { unpackAll } from './sqlite-transaction.ts';

const PAGE = 500;

/** The canonical dump, page by page; the caller holds one snapshot open meanwhile. */
export function* dumpLines(connection: Connection): Generator<string> {
  yield* documentLines(connection);
  yield* records(connection, 'r.record', 'signature r', (signature: Signature) => signature, signatureLine);
  yield* records(connection, 'r.record', 'entity r', unpackEntity, entityLine);
  yield* records(connection, PACKED_RELATION, RELATION_WITH_ENDS, unpackRelation, relationLine);
  const judgements = connection.list<Judgement>('SELECT group_concat(record) FROM judgement');
  yield* judgements.map(judgementLine).sort();
}

function* documentLines(connection: Connection): Generator<string> {
  const addresses = connection.column<string>('SELECT address FROM document');
  const sorted = addresses
    .map((address) => ({ address, id: documentId(address) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const sql = `SELECT group_concat(json_array(json(record), json(packed))) FROM document
    WHERE address IN ${listed('list')}`;
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

/** `record` of each row `r`, by its id. */
function* records<Packed, T extends { id: string }>(
  connection: Connection,
  record: string,
  rows: string,
  unpack: (packed: Packed) => T,
  line: (record: T) => string,
): Generator<string> {
  const sql = `SELECT group_concat(record) FROM (
    SELECT ${record} AS record FROM ${rows} WHERE r.id > :after ORDER BY r.id LIMIT ${PAGE})`;
  for (let after = ''; ;) {
    const page = connection.list<Packed>(sql, { after }).map(unpack);
    yield* page.map(line);
    const last = page.at(-1);
    if (!last) return;
    after = last.id;
  }
}
