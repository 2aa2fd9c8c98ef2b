import type { SourceDocument } from '../../model/graph.ts';
import type { DocumentSummary, Page, Paged, Readers, Source } from '../graph-store.ts';
import { toSource, toSummary } from '../reading-answers.ts';
import type { Connection } from './connection.ts';
import { listed } from './narrowing.ts';

const LISTED = listed('list');

export function documents(connection: Connection, addresses: string[]): (SourceDocument | undefined)[] {
  const sql = `SELECT group_concat(record) FROM document WHERE address IN ${LISTED}`;
  const found = connection.list<SourceDocument>(sql, { list: JSON.stringify(addresses) });
  const byAddress = new Map(found.map((document) => [document.address, document]));
  return addresses.map((address) => byAddress.get(address));
}

/** Without a date last, as SQLite orders nothing before everything. */
export const NEWEST = 'published DESC, address';

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

export function outdated(connection: Connection, { releases, others }: Readers): string[] {
  const sql = `SELECT address FROM document
    WHERE reader <> CASE kind WHEN 'release' THEN :releases ELSE :others END ORDER BY address`;
  return connection.column<string>(sql, { releases, others });
}

export function rowsFrom(connection: Connection, file: string): string[] {
  const sql = `SELECT address FROM document WHERE kind = 'row' AND file = :file ORDER BY address`;
  return connection.column<string>(sql, { file });
}
