import { keyHash } from '../../model/identity.ts';
import type { Signature } from '../../model/kept.ts';
import { entityOf } from '../../model/placement.ts';
import type { Connection } from './connection.ts';
import type { WrittenDocument } from './save-documents.ts';

const KEPT = `SELECT group_concat(record) FROM signature WHERE id IN (SELECT value FROM json_each(:ids))`;

const PUT = `INSERT INTO signature (id, standing, entity, record)
  SELECT value ->> 'id', value ->> 'standing', value ->> 'entity', value FROM json_each(:records) WHERE true
  ON CONFLICT (id) DO UPDATE SET standing = excluded.standing, entity = excluded.entity, record = excluded.record`;

const PUT_KEYS = `INSERT OR IGNORE INTO signature_key (key, strength, founder, signature, level)
  SELECT value ->> 0 AS key, value ->> 1, value ->> 2, s.num, value ->> 4
  FROM json_each(:rows) JOIN signature s ON s.id = value ->> 3 ORDER BY key`;

const DELETE_KEYS = `DELETE FROM signature_key WHERE (key, strength, founder, signature) IN
  (
    SELECT value ->> 0, CAST(value ->> 1 AS INTEGER), value ->> 2, s.num
    FROM json_each(:rows) JOIN signature s ON s.id = value ->> 3
  )`;

const AMBIGUOUS = `SELECT group_concat(record) FROM signature
  WHERE standing = 'ambiguous' AND id IN (SELECT value FROM json_each(:ids))`;

const NAMING = `SELECT group_concat(json_array(s.id, m.doc, d.address))
  FROM signature s JOIN mention_of m ON m.signature = s.num JOIN document d ON d.doc = m.doc
  WHERE s.id IN (SELECT value FROM json_each(:ids))`;

const PUT_ALONE = `INSERT OR REPLACE INTO alone (signature, doc, entity)
  SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(:rows)`;

/** Writes and removes signatures; gives the ids of those that became or ceased to be ambiguous. */
export function saveSignatures(connection: Connection, put: Signature[], remove: string[]): string[] {
  if (put.length + remove.length === 0) return [];
  const ids = JSON.stringify([...put.map((signature) => signature.id), ...remove]);
  const old = new Map(connection.list<Signature>(KEPT, { ids }).map((signature) => [signature.id, signature]));
  const now = new Map(put.map((signature) => [signature.id, signature]));
  const gone = [...old.values()].filter((signature) => founder(signature) !== founder(now.get(signature.id)));
  const come = put.filter((signature) => founder(signature) !== founder(old.get(signature.id)));
  connection.run(DELETE_KEYS, { rows: JSON.stringify(gone.flatMap(keyRows)) });
  connection.run('DELETE FROM signature WHERE id IN (SELECT value FROM json_each(:ids))', {
    ids: JSON.stringify(remove),
  });
  connection.run(PUT, { records: JSON.stringify(put) });
  connection.run(PUT_KEYS, { rows: JSON.stringify(come.flatMap(keyRows)) });
  const stood = (signature?: Signature) => signature?.standing === 'ambiguous';
  return [...new Set([...old.keys(), ...now.keys()])].filter((id) => stood(old.get(id)) !== stood(now.get(id)));
}

/** The entity that a signature founds, '' when none; undefined for no signature. */
function founder(signature: Signature | undefined): string | undefined {
  return signature && (signature.standing === 'founder' ? (signature.entity ?? '') : '');
}

function keyRows(signature: Signature): unknown[][] {
  const { id, keys, strength } = signature;
  return keys.flatMap((list, level) => list.map((key) => [keyHash(key), strength, founder(signature), id, level]));
}

/** Keeps `alone` true: which entity a mention of an ambiguous signature is, document by document. */
export function placeAlone(connection: Connection, written: WrittenDocument[], unsettled: string[]): void {
  if (unsettled.length > 0) {
    connection.run('DELETE FROM alone WHERE signature IN (SELECT value FROM json_each(:ids))', {
      ids: JSON.stringify(unsettled),
    });
  }
  const named = [...new Set([...unsettled, ...written.flatMap((document) => document.signatures)])];
  const ambiguous = connection.list<Signature>(AMBIGUOUS, { ids: JSON.stringify(named) });
  if (ambiguous.length === 0) return;
  const byId = new Map(ambiguous.map((signature) => [signature.id, signature]));
  const again = JSON.stringify(unsettled.filter((id) => byId.has(id)));
  const pairs = [
    ...connection.list<[string, number, string]>(NAMING, { ids: again }),
    ...written.flatMap(({ doc, address, signatures }) => signatures.map((id) => [id, doc, address] as const)),
  ];
  const rows = pairs.flatMap(([id, doc, address]) => {
    const signature = byId.get(id);
    return signature ? [[id, doc, entityOf(signature, address)]] : [];
  });
  connection.run(PUT_ALONE, { rows: JSON.stringify(rows) });
}
