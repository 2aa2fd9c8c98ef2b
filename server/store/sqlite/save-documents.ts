import type { StoredReading } from '../../model/kept.ts';
import type { GraphChange } from '../graph-transaction.ts';
import type { Connection } from './connection.ts';
import { moveClaim, packReading, type PackedReading } from './packed-reading.ts';

/** A document that was written, and the signatures of its mentions. */
export interface WrittenDocument {
  doc: number;
  address: string;
  signatures: string[];
}

const PACKED = `SELECT group_concat(json_array(doc, address, json(packed))) FROM document
  WHERE address IN (SELECT value FROM json_each(:addresses))`;

const PUT = `INSERT INTO document (address, kind, published, sha256, file, reader, mentions, claims, record, packed)
  VALUES (:address, :kind, :published, :sha256, :file, :reader, :mentions, :claims, :record, :packed)
  ON CONFLICT (address) DO UPDATE SET kind = excluded.kind, published = excluded.published, sha256 = excluded.sha256,
    file = excluded.file, reader = excluded.reader, mentions = excluded.mentions, claims = excluded.claims,
    record = excluded.record, packed = excluded.packed
  RETURNING doc`;

const PUT_MENTIONS = `INSERT OR IGNORE INTO mention_of (signature, doc)
  SELECT value ->> 0 AS signature, value ->> 1 FROM json_each(:rows) ORDER BY signature`;

const PUT_CLAIMS = `INSERT INTO claim_of (fact, doc, idx, confidence, start)
  SELECT value ->> 0 AS fact, value ->> 1 AS doc, value ->> 2, value ->> 3, value ->> 4 FROM json_each(:rows) ORDER BY fact, doc`;

const PUT_CITATIONS = `INSERT OR IGNORE INTO citation (reference, doc)
  SELECT value ->> 0 AS reference, value ->> 1 FROM json_each(:rows) ORDER BY reference`;

/** Types as the columns have them: with another one only the first column of the key would be looked up. */
const PAIRS = 'SELECT value ->> 0, CAST(value ->> 1 AS INTEGER) FROM json_each(:rows)';
const DELETE_MENTIONS = `DELETE FROM mention_of WHERE (signature, doc) IN (${PAIRS})`;
const DELETE_ALONE = `DELETE FROM alone WHERE (signature, doc) IN (${PAIRS})`;
const DELETE_CITATIONS = `DELETE FROM citation WHERE (reference, doc) IN (${PAIRS})`;
const DELETE_CLAIMS = `DELETE FROM claim_of WHERE (fact, doc, idx) IN (
    SELECT value ->> 0, CAST(value ->> 1 AS INTEGER), CAST(value ->> 2 AS INTEGER) FROM json_each(:rows)
  )`;

const MOVE = `UPDATE document SET packed = moved.packed
  FROM (SELECT value ->> 0 AS doc, value ->> 1 AS packed FROM json_each(:rows)) AS moved WHERE document.doc = moved.doc`;

/** Writes, replaces, removes documents and moves claims; gives the documents written. */
export function saveDocuments(connection: Connection, change: GraphChange): WrittenDocument[] {
  const addresses = [...change.putDocuments.map((r) => r.document.address), ...change.removeDocuments];
  forget(connection, addresses);
  connection.run('DELETE FROM document WHERE address IN (SELECT value FROM json_each(:addresses))', {
    addresses: JSON.stringify(change.removeDocuments),
  });
  const written = change.putDocuments.map((reading) => put(connection, reading));
  const mentions = written.flatMap(({ doc, signatures }) => signatures.map((signature) => [signature, doc]));
  const claims = written.flatMap(({ doc }, i) =>
    (change.putDocuments[i]?.claims ?? []).map((c, index) => [c.fact, doc, index, c.confidence, c.start]),
  );
  const cited = written.flatMap(({ doc }, i) =>
    (change.putDocuments[i]?.cites ?? []).map((reference) => [reference, doc]),
  );
  putRows(connection, PUT_MENTIONS, mentions);
  putRows(connection, PUT_CLAIMS, claims);
  putRows(connection, PUT_CITATIONS, cited);
  moveClaims(connection, change.moveClaims);
  return written;
}

function put(connection: Connection, reading: StoredReading): WrittenDocument {
  const { document, mentions, claims } = reading;
  const [doc] = connection.column<number>(PUT, {
    address: document.address,
    kind: document.kind,
    published: document.published,
    sha256: document.sha256,
    file: document.origin?.replace(/:\d+$/, '') ?? null,
    reader: document.reader,
    mentions: mentions.length,
    claims: claims.length,
    record: JSON.stringify(document),
    packed: JSON.stringify(packReading(reading)),
  });
  if (doc === undefined) throw new Error(`${document.address} was not written`);
  return { doc, address: document.address, signatures: [...new Set(mentions.map((m) => m.signature))] };
}

/** Deletes what the documents now at these addresses are found by. */
function forget(connection: Connection, addresses: string[]): void {
  const old = connection.list<[number, string, PackedReading]>(PACKED, { addresses: JSON.stringify(addresses) });
  if (old.length === 0) return;
  const mentions = old.flatMap(([doc, , { mentions }]) => mentions.map(([signature]) => [signature, doc]));
  const cited = old.flatMap(([doc, , { cites }]) => cites.map((reference) => [reference, doc]));
  const claims = old.flatMap(([doc, , { claims }]) => claims.map((claim, index) => [claim[12], doc, index]));
  putRows(connection, DELETE_MENTIONS, mentions);
  putRows(connection, DELETE_ALONE, mentions);
  putRows(connection, DELETE_CITATIONS, cited);
  putRows(connection, DELETE_CLAIMS, claims);
}

function moveClaims(connection: Connection, moves: GraphChange['moveClaims']): void {
  if (moves.length === 0) return;
  const addresses = JSON.stringify([...new Set(moves.map((move) => move.address))]);
  const packed = connection.list<[number, string, PackedReading]>(PACKED, { addresses });
  const byAddress = new Map(packed.map(([doc, address, reading]) => [address, { doc, reading }]));
  const gone: unknown[][] = [];
  const come: unknown[][] = [];
  for (const { address, index, fact } of moves) {
    const found = byAddress.get(address);
    if (!found) continue;
    const { claim, from } = moveClaim(found.reading, index, fact);
    gone.push([from, found.doc, index]);
    come.push([fact, found.doc, index, claim[3], claim[0]]);
  }
  const rows = [...byAddress.values()].map(({ doc, reading }) => [doc, JSON.stringify(reading)]);
  putRows(connection, MOVE, rows);
  putRows(connection, DELETE_CLAIMS, gone);
  putRows(connection, PUT_CLAIMS, come);
}

function putRows(connection: Connection, sql: string, rows: unknown[]): void {
  if (rows.length > 0) connection.run(sql, { rows: JSON.stringify(rows) });
}
