import type { StoredReading } from '../../model/kept.ts';
import type { GraphChange } from '../graph-transaction.ts';
import type { Connection } from './connection.ts';
import { factParts, type ClaimRow, type MovedDocument } from './forget-documents.ts';
import { packReading } from './packed-reading.ts';
import { putReleaseWords } from './release-words.ts';

/** A document that was written, and the signatures of its mentions. */
export interface WrittenDocument {
  doc: number;
  address: string;
  signatures: string[];
}

const PUT = `INSERT INTO document (address, kind, published, sha256, file, reader, mentions, claims, record, packed)
  VALUES (:address, :kind, :published, :sha256, :file, :reader, :mentions, :claims, :record, :packed)
  ON CONFLICT (address) DO UPDATE SET kind = excluded.kind, published = excluded.published, sha256 = excluded.sha256,
    file = excluded.file, reader = excluded.reader, mentions = excluded.mentions, claims = excluded.claims,
    record = excluded.record, packed = excluded.packed
  RETURNING doc`;

const PUT_MENTIONS = `INSERT OR IGNORE INTO mention_of (signature, doc)
  SELECT s.num, value ->> 1 FROM json_each(:rows) JOIN signature s ON s.id = value ->> 0`;

const PUT_CLAIMS = (
  table: 'relation' | 'entity',
) => `INSERT INTO claim_of (fact, attribute, doc, idx, confidence, start)
  SELECT t.num, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5
  FROM json_each(:rows) JOIN ${table} t ON t.id = value ->> 0`;

const PUT_CITATIONS = `INSERT OR IGNORE INTO citation (reference, doc) SELECT value ->> 0, value ->> 1 FROM json_each(:rows)`;

const MOVE = `UPDATE document SET packed = moved.packed
  FROM (SELECT value ->> 0 AS doc, value ->> 1 AS packed FROM json_each(:rows)) AS moved WHERE document.doc = moved.doc`;

/** Writes and removes documents whose old rows are forgotten already; gives those written. */
export function putDocuments(
  connection: Connection,
  { putDocuments: readings, removeDocuments }: Pick<GraphChange, 'putDocuments' | 'removeDocuments'>,
): WrittenDocument[] {
  connection.run('DELETE FROM document WHERE address IN (SELECT value FROM json_each(:addresses))', {
    addresses: JSON.stringify(removeDocuments),
  });
  const written = readings.map((reading) => put(connection, reading));
  const mentions = written.flatMap(({ doc, signatures }) => signatures.map((signature) => [signature, doc]));
  const cited = written.flatMap(({ doc }, i) => (readings[i]?.cites ?? []).map((reference) => [reference, doc]));
  const claims = written.flatMap(({ doc }, i) =>
    (readings[i]?.claims ?? []).map((claim, at): ClaimRow => [
      ...factParts(claim.fact),
      doc,
      at,
      claim.confidence,
      claim.start,
    ]),
  );
  connection.run(PUT_MENTIONS, { rows: JSON.stringify(mentions) });
  connection.run(PUT_CITATIONS, { rows: JSON.stringify(cited) });
  putClaims(connection, claims);
  return written;
}

function put(connection: Connection, reading: StoredReading): WrittenDocument {
  const { document, mentions, claims } = reading;
  const [doc] = connection.column<number>(PUT, {
    address: document.address,
    kind: document.kind,
    published: document.published?.startsWith('X') ? null : document.published,
    sha256: document.sha256,
    file: document.origin?.replace(/:\d+$/, '') ?? null,
    reader: document.reader,
    mentions: mentions.length,
    claims: claims.length,
    record: JSON.stringify(document),
    packed: JSON.stringify(packReading(reading)),
  });
  if (doc === undefined) throw new Error(`${document.address} was not written`);
  if (document.kind === 'release') putReleaseWords(connection, doc, document.text);
  return { doc, address: document.address, signatures: [...new Set(mentions.map((m) => m.signature))] };
}

/** Gives moved claims to the facts that they now support. */
export function moveClaims(connection: Connection, moved: MovedDocument[]): void {
  if (moved.length === 0) return;
  connection.run(MOVE, { rows: JSON.stringify(moved.map(({ doc, packed }) => [doc, JSON.stringify(packed)])) });
  putClaims(
    connection,
    moved.flatMap((document) => document.claims),
  );
}

function putClaims(connection: Connection, claims: ClaimRow[]): void {
  connection.run(PUT_CLAIMS('relation'), { rows: JSON.stringify(claims.filter((row) => row[1] === '')) });
  connection.run(PUT_CLAIMS('entity'), { rows: JSON.stringify(claims.filter((row) => row[1] !== '')) });
}
