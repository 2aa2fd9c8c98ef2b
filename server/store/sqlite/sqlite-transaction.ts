import type { Judgement, SourceDocument } from '../../model/graph.ts';
import { keyHash } from '../../model/identity.ts';
import type { Signature, StoredReading } from '../../model/kept.ts';
import type { GraphTransaction } from '../graph-transaction.ts';
import type { Connection } from './connection.ts';
import { listed } from './narrowing.ts';
import { unpackReading, type PackedReading } from './packed-reading.ts';
import {
  PACKED_RELATION,
  RELATION_WITH_ENDS,
  unpackEntity,
  unpackRelation,
  type PackedEntity,
  type PackedRelation,
} from './packed-records.ts';
import { saveChange } from './save-change.ts';

const LISTED = listed('list');

const DOCUMENT = 'group_concat(json_array(json(record), json(packed)))';

const DOCUMENTS = `SELECT ${DOCUMENT} FROM document WHERE address IN ${LISTED}`;
const OF_TEXTS = `SELECT ${DOCUMENT} FROM document
  WHERE substr(sha256, 1, 16) IN (SELECT substr(value, 1, 16) FROM json_each(:list)) AND sha256 IN ${LISTED}`;
const BEARING = `SELECT ${DOCUMENT} FROM document WHERE doc IN (
    SELECT m.doc FROM signature s JOIN mention_of m ON m.signature = s.num WHERE s.id IN ${LISTED}
  )`;

const CITED_ELSEWHERE = `SELECT l.key FROM json_each(:list) l WHERE EXISTS (
    SELECT 1 FROM citation c JOIN document d ON d.doc = c.doc
    WHERE c.reference = l.value AND d.address NOT IN (SELECT value FROM json_each(:except))
  )`;

const ENTITIES = `SELECT group_concat(record) FROM entity WHERE id IN ${LISTED}`;
const RELATIONS = `SELECT group_concat(${PACKED_RELATION}) FROM ${RELATION_WITH_ENDS} WHERE r.id IN ${LISTED}`;
const SIGNATURES = `SELECT group_concat(record) FROM signature WHERE id IN ${LISTED}`;
const MEMBERS = `SELECT group_concat(record) FROM signature WHERE entity IN ${LISTED}`;

const KNOWN_KEYS = `SELECT l.key FROM json_each(:list) l
  WHERE EXISTS (SELECT 1 FROM signature_key k WHERE k.key = l.value)`;

const FOUNDERS = `SELECT group_concat(record) FROM signature WHERE num IN (
    SELECT signature FROM signature_key
    WHERE key IN ${LISTED} AND strength = :level AND founder > '' AND level = :level
  )`;

const WAITING = `SELECT group_concat(record) FROM signature WHERE num IN (
    SELECT signature FROM signature_key WHERE key IN ${LISTED} AND strength = :strength
  )`;

/** For each key and strength the smallest founded entity and the next: two look-ups, however many bear the key. */
const BEARERS = `SELECT group_concat(json_array(at, first, (
    SELECT min(founder) FROM signature_key k
    WHERE k.key = f.key AND k.strength = f.strength AND k.founder > f.first
      AND k.founder NOT IN (SELECT value FROM json_each(:except))
  ))) FROM (
    SELECT l.key AS at, l.value AS key, s.value AS strength, (
      SELECT min(founder) FROM signature_key k
      WHERE k.key = l.value AND k.strength = s.value AND k.founder > ''
        AND k.founder NOT IN (SELECT value FROM json_each(:except))
    ) AS first
    FROM json_each(:list) l CROSS JOIN json_each(:strengths) s
  ) f WHERE first IS NOT NULL`;

/** What a write sees and says on the write connection. */
export function sqliteTransaction(connection: Connection): GraphTransaction {
  const list = <T>(sql: string, values: string[], more = {}) =>
    values.length === 0 ? [] : connection.list<T>(sql, { list: JSON.stringify(values), ...more });
  const readings = (sql: string, values: string[]) =>
    unpackAll(connection, list<[SourceDocument, PackedReading]>(sql, values));

  return {
    documents: async (addresses) => readings(DOCUMENTS, addresses),
    documentsOfTexts: async (sha256s) => readings(OF_TEXTS, sha256s),
    documentsBearing: async (signatureIds) => readings(BEARING, signatureIds),
    citedElsewhere: async (references, except) => {
      const parameters = { list: JSON.stringify(references), except: JSON.stringify(except) };
      const places = new Set(connection.column<number>(CITED_ELSEWHERE, parameters));
      return references.filter((_, at) => places.has(at));
    },
    knownKeys: async (keys) => {
      const places = new Set(connection.column<number>(KNOWN_KEYS, { list: JSON.stringify(keys.map(keyHash)) }));
      return keys.filter((_, at) => places.has(at));
    },
    signatures: async (ids) => list<Signature>(SIGNATURES, ids),
    founders: async (keys, level) => list<Signature>(FOUNDERS, keys.map(keyHash), { level }),
    waiting: async (keys, strength) => list<Signature>(WAITING, keys.map(keyHash), { strength }),
    bearers: async (keys, strength, except) => bearers(connection, keys, strength, except),
    members: async (entityIds) => list<Signature>(MEMBERS, entityIds),
    entities: async (ids) => list<PackedEntity>(ENTITIES, ids).map(unpackEntity),
    relations: async (known) =>
      list<PackedRelation>(
        RELATIONS,
        known.map((relation) => relation.id),
      ).map(unpackRelation),
    judgements: async () => connection.list<Judgement>('SELECT group_concat(record) FROM judgement'),
    save: async (change) => saveChange(connection, change),
  };
}

/** The signatures that the mentions of these readings name, by their ids. */
export function signaturesOf(
  connection: Connection,
  packed: [SourceDocument, PackedReading][],
): Map<string, Signature> {
  if (packed.length === 0) return new Map();
  const ids = new Set(packed.flatMap(([, reading]) => reading.mentions.map(([signature]) => signature)));
  const signatures = connection.list<Signature>(SIGNATURES, { list: JSON.stringify([...ids]) });
  return new Map(signatures.map((signature) => [signature.id, signature]));
}

/** Whole readings, with the signatures that their mentions name. */
export function unpackAll(connection: Connection, packed: [SourceDocument, PackedReading][]): StoredReading[] {
  const signatures = signaturesOf(connection, packed);
  return packed.map(([document, reading]) => unpackReading(document, reading, signatures));
}

function bearers(
  connection: Connection,
  keys: string[],
  strength: number,
  except: string[],
): { key: string; entity: string }[] {
  const asked = [...new Set(keys)];
  const rows = connection.list<[number, string, string | null]>(BEARERS, {
    list: JSON.stringify(asked.map(keyHash)),
    strengths: JSON.stringify([...Array(strength).keys()]),
    except: JSON.stringify(except),
  });
  const found = new Map<number, Set<string>>();
  for (const [at, first, second] of rows) {
    const entities = found.get(at) ?? new Set();
    for (const entity of [first, second]) if (entity !== null && entities.size < 2) entities.add(entity);
    found.set(at, entities);
  }
  return [...found].flatMap(([at, entities]) => [...entities].map((entity) => ({ key: asked[at] ?? '', entity })));
}
