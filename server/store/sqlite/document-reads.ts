import type { Evidence, Passage, SourceDocument } from '../../model/graph.ts';
import type { StoredReading } from '../../model/kept.ts';
import { type Borne, type SharedKey, whyOne as whyOneOf } from '../../model/why-one.ts';
import type {
  DocumentMention,
  DocumentSummary,
  HighlightedPassage,
  Page,
  Paged,
  Readers,
  Source,
} from '../graph-store.ts';
import { mentionsByEntity, toEvidence, toHighlights, toSource, toSummary } from '../reading-answers.ts';
import type { Connection } from './connection.ts';
import { loadEntities, resolveIds } from './entity-reads.ts';
import { factParts } from './forget-documents.ts';
import { unpackClaim, unpackPassages, type PackedReading } from './packed-reading.ts';
import { unpackAll } from './sqlite-transaction.ts';

const LISTED = '(SELECT value FROM json_each(:list))';

export function documents(connection: Connection, addresses: string[]): (SourceDocument | undefined)[] {
  const sql = `SELECT group_concat(record) FROM document WHERE address IN ${LISTED}`;
  const found = connection.list<SourceDocument>(sql, { list: JSON.stringify(addresses) });
  const byAddress = new Map(found.map((document) => [document.address, document]));
  return addresses.map((address) => byAddress.get(address));
}

/** Without a date last, as SQLite orders nothing before everything. */
const NEWEST = 'published DESC, address';

const SUMMARIES = `SELECT group_concat(json_array(json(record), mentions, claims) ORDER BY ${NEWEST}) FROM document WHERE doc IN (
    SELECT doc FROM document WHERE kind IN ${LISTED} ORDER BY ${NEWEST} LIMIT :limit OFFSET :offset
  )`;

export function documentList(
  connection: Connection,
  { kinds = ['release', 'row'], limit, offset }: Page & { kinds?: SourceDocument['kind'][] },
): Paged<DocumentSummary> {
  const list = JSON.stringify(kinds);
  const rows = connection.list<[SourceDocument, number, number]>(SUMMARIES, { list, limit, offset });
  const [total = 0] = connection.column<number>(`SELECT count(*) FROM document WHERE kind IN ${LISTED}`, { list });
  return { items: rows.map(([document, mentions, claims]) => toSummary(document, mentions, claims)), total };
}

const SUREST = 'c.confidence DESC, d.address, c.start, c.idx';

const EVIDENCE = `SELECT group_concat(json_array(json(d.record), c.idx, json(d.packed)) ORDER BY ${SUREST}) FROM (
    SELECT c.* FROM claim_of c JOIN document d ON d.doc = c.doc WHERE c.fact = :fact AND c.attribute = :attribute
    ORDER BY ${SUREST} LIMIT :limit OFFSET :offset
  ) c JOIN document d ON d.doc = c.doc`;

export function evidence(connection: Connection, fact: string, { limit, offset }: Page): Paged<Evidence> {
  const own = ownFact(connection, fact);
  if (!own) return { items: [], total: 0 };
  const rows = connection.list<[SourceDocument, number, PackedReading]>(EVIDENCE, { ...own, limit, offset });
  const counted = 'SELECT count(*) FROM claim_of WHERE fact = :fact AND attribute = :attribute';
  const [total = 0] = connection.column<number>(counted, own);
  const items = rows.flatMap(([document, index, packed]) => {
    const claim = packed.claims[index];
    return claim ? [toEvidence(document.address, unpackClaim(document.text, claim), index)] : [];
  });
  return { items, total };
}

/** A relation, or an attribute of an entity, which may be told by the id of one of its keys. */
function ownFact(connection: Connection, told: string): { fact: number; attribute: string } | undefined {
  const [id, attribute] = factParts(told);
  const table = attribute === '' ? 'relation' : 'entity';
  const own = attribute === '' ? id : (resolveIds(connection, [id]).get(id) ?? id);
  const [fact] = connection.column<number>(`SELECT num FROM ${table} WHERE id = :own`, { own });
  return fact === undefined ? undefined : { fact, attribute };
}

const NAMING = `SELECT doc FROM mention_of WHERE signature IN (SELECT num FROM signature WHERE entity = :entity)
  UNION SELECT doc FROM alone WHERE entity = :entity`;

const NAMED_IN = `SELECT group_concat(json_array(json(record), mentions, claims, json(packed)) ORDER BY ${NEWEST}) FROM document
  WHERE doc IN (SELECT doc FROM document WHERE doc IN (${NAMING}) ORDER BY ${NEWEST} LIMIT :limit OFFSET :offset)`;

const SIGNATURES_OF = `SELECT id FROM signature WHERE entity = :entity UNION SELECT signature FROM alone WHERE entity = :entity`;

export function namedIn(
  connection: Connection,
  id: string,
  { limit, offset }: Page,
): Paged<{ document: DocumentSummary; passages: Passage[] }> {
  const entity = resolveIds(connection, [id]).get(id);
  if (entity === undefined) return { items: [], total: 0 };
  const rows = connection.list<[SourceDocument, number, number, PackedReading]>(NAMED_IN, { entity, limit, offset });
  const [total = 0] = connection.column<number>(`SELECT count(*) FROM (${NAMING})`, { entity });
  const signatures = new Set(connection.column<string>(SIGNATURES_OF, { entity }));
  const items = rows.map(([document, mentions, claims, packed]) => {
    const own = packed.mentions.filter(([signature]) => signatures.has(signature));
    const passages = own.flatMap(([, , evidence]) => unpackPassages(document.text, evidence));
    passages.sort((a, b) => a.start - b.start || a.end - b.end);
    return { document: toSummary(document, mentions, claims), passages };
  });
  return { items, total };
}

/** Facts are numbered within their kind: a relation's claims have no attribute. */
const SOURCES = `SELECT group_concat(json_array(json_remove(d.record, '$.text'), json(said.facts)) ORDER BY d.address) FROM (
    SELECT doc, json_group_array(id) AS facts FROM (
      SELECT c.doc, r.id FROM json_each(:relations) l JOIN relation r ON r.id = l.value
        JOIN claim_of c ON c.fact = r.num AND c.attribute = ''
      UNION ALL
      SELECT c.doc, e.id FROM json_each(:entities) l JOIN entity e ON e.id = l.value
        JOIN claim_of c ON c.fact = e.num AND c.attribute > ''
    ) GROUP BY doc
  ) said JOIN document d ON d.doc = said.doc`;

export function sources(connection: Connection, of: { relations: string[]; entities: string[] }): Source[] {
  const lists = { relations: JSON.stringify(of.relations), entities: JSON.stringify(of.entities) };
  const rows = connection.list<[Omit<SourceDocument, 'text'>, string[]]>(SOURCES, lists);
  return rows.map(([document, facts]) => toSource(document, facts));
}

const MEMBERS = `SELECT group_concat(json_array(json(s.record), (
    SELECT json_group_array(d.address) FROM mention_of m JOIN document d ON d.doc = m.doc WHERE m.signature = s.num
  ))) FROM signature s WHERE s.entity = :entity`;

export function whyOne(connection: Connection, id: string): SharedKey[] {
  const entity = resolveIds(connection, [id]).get(id);
  if (entity === undefined) return [];
  const members = connection.list<[Borne['signature'], string[]]>(MEMBERS, { entity });
  return whyOneOf(members.map(([signature, addresses]) => ({ signature, addresses })));
}

export function passages(connection: Connection, address: string): HighlightedPassage[] {
  const said = reading(connection, address);
  return said ? toHighlights(said.reading, said.entityIds) : [];
}

export function mentions(connection: Connection, address: string): DocumentMention[] {
  const said = reading(connection, address);
  if (!said) return [];
  const rows = mentionsByEntity(said.reading.mentions, said.entityIds);
  const found = loadEntities(connection, said.entityIds);
  return rows.flatMap((row) => {
    const entity = found.get(row.entity);
    return entity ? [{ entity, passages: row.passages }] : [];
  });
}

const READING = 'SELECT json_array(json(record), json(packed)) FROM document WHERE address = :address';

const PLACES = `SELECT group_concat(json_array(s.id, coalesce(s.entity, (
    SELECT a.entity FROM alone a JOIN document d ON d.doc = a.doc WHERE a.signature = s.id AND d.address = :address
  )))) FROM signature s WHERE s.id IN ${LISTED}`;

/** What a document says, and which entity each of its mentions is. */
function reading(connection: Connection, address: string): { reading: StoredReading; entityIds: string[] } | undefined {
  const [found] = unpackAll(connection, connection.list<[SourceDocument, PackedReading]>(READING, { address }));
  if (!found) return undefined;
  const list = JSON.stringify(found.mentions.map((mention) => mention.signature));
  const places = new Map(connection.list<[string, string]>(PLACES, { list, address }));
  return { reading: found, entityIds: found.mentions.map((mention) => places.get(mention.signature) ?? '') };
}

export function outdated(connection: Connection, { releases, others }: Readers): string[] {
  const sql = `SELECT address FROM document
    WHERE reader <> CASE kind WHEN 'release' THEN :releases ELSE :others END ORDER BY address`;
  return connection.column<string>(sql, { releases, others });
}

export function rowsFrom(connection: Connection, file: string): string[] {
  const sql = `SELECT address FROM document WHERE kind = 'row' AND file = :file ORDER BY address`;
  return connection.column<string>(sql, { file });
}
