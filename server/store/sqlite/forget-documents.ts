import type { GraphChange } from '../graph-transaction.ts';
import type { Connection } from './connection.ts';
import { moveClaim, type PackedReading } from './packed-reading.ts';
import { forgetReleaseWords } from './release-words.ts';

/** A claim's row in `claim_of`: fact, attribute, document, place, confidence, start. */
export type ClaimRow = [fact: string, attribute: string, doc: number, index: number, confidence: number, start: number];

/** A document some of whose claims now support other facts. */
export interface MovedDocument {
  doc: number;
  packed: PackedReading;
  claims: ClaimRow[];
}

const PACKED = `SELECT group_concat(json_array(doc, address, json(packed))) FROM document
  WHERE address IN (SELECT value FROM json_each(:addresses))`;

/** Types as the columns have them: with another one only the first column of a key would be looked up. */
const DELETE_MENTIONS = `DELETE FROM mention_of WHERE (signature, doc) IN (
    SELECT s.num, CAST(value ->> 1 AS INTEGER) FROM json_each(:rows) JOIN signature s ON s.id = value ->> 0
  )`;
const DELETE_ALONE = `DELETE FROM alone WHERE (signature, doc) IN (
    SELECT value ->> 0, CAST(value ->> 1 AS INTEGER) FROM json_each(:rows)
  )`;
const DELETE_CITATIONS = `DELETE FROM citation WHERE (reference, doc) IN (
    SELECT value ->> 0, CAST(value ->> 1 AS INTEGER) FROM json_each(:rows)
  )`;
const DELETE_CLAIMS = (table: 'relation' | 'entity') => `DELETE FROM claim_of WHERE (fact, attribute, doc, idx) IN (
    SELECT t.num, value ->> 1, CAST(value ->> 2 AS INTEGER), CAST(value ->> 3 AS INTEGER)
    FROM json_each(:rows) JOIN ${table} t ON t.id = value ->> 0
  )`;

/** `agreement_1.signed` → `["agreement_1", "signed"]`, `relation_1` → `["relation_1", ""]`. */
export function factParts(fact: string): [id: string, attribute: string] {
  const at = fact.indexOf('.');
  return at < 0 ? [fact, ''] : [fact.slice(0, at), fact.slice(at + 1)];
}

/** Deletes what the documents now at these addresses are found by. */
export function forgetDocuments(connection: Connection, addresses: string[]): void {
  if (addresses.length === 0) return;
  const old = connection.list<[number, string, PackedReading]>(PACKED, { addresses: JSON.stringify(addresses) });
  if (old.length === 0) return;
  const mentions = old.flatMap(([doc, , { mentions }]) => mentions.map(([signature]) => [signature, doc]));
  const cited = old.flatMap(([doc, , { cites }]) => cites.map((reference) => [reference, doc]));
  const claims = old.flatMap(([doc, , { claims }]) => claims.map((claim, i) => [...factParts(claim[12]), doc, i]));
  forgetReleaseWords(
    connection,
    old.map(([doc]) => doc),
  );
  connection.run(DELETE_MENTIONS, { rows: JSON.stringify(mentions) });
  connection.run(DELETE_ALONE, { rows: JSON.stringify(mentions) });
  connection.run(DELETE_CITATIONS, { rows: JSON.stringify(cited) });
  deleteClaims(connection, claims);
}

/** Takes claims from the facts that they no longer support; gives the documents with their new ones. */
export function forgetClaims(connection: Connection, moves: GraphChange['moveClaims']): MovedDocument[] {
  if (moves.length === 0) return [];
  const addresses = JSON.stringify([...new Set(moves.map((move) => move.address))]);
  const packed = connection.list<[number, string, PackedReading]>(PACKED, { addresses });
  const moved = new Map(packed.map(([doc, address, reading]) => [address, { doc, packed: reading, claims: [] }]));
  const gone: unknown[][] = [];
  for (const { address, index, fact } of moves) {
    const document: MovedDocument | undefined = moved.get(address);
    if (!document) continue;
    const { claim, from } = moveClaim(document.packed, index, fact);
    gone.push([...factParts(from), document.doc, index]);
    document.claims.push([...factParts(fact), document.doc, index, claim[3], claim[0]]);
  }
  deleteClaims(connection, gone);
  return [...moved.values()];
}

function deleteClaims(connection: Connection, claims: unknown[][]): void {
  connection.run(DELETE_CLAIMS('relation'), { rows: JSON.stringify(claims.filter((row) => row[1] === '')) });
  connection.run(DELETE_CLAIMS('entity'), { rows: JSON.stringify(claims.filter((row) => row[1] !== '')) });
}
