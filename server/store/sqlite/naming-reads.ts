import { type Borne, type SharedKey, whyOne as whyOneOf } from '../../model/why-one.ts';
import type { ListPage, Naming, Paged } from '../graph-store.ts';
import { toSummary } from '../reading-answers.ts';
import type { Connection } from './connection.ts';
import { NEWEST } from './document-reads.ts';
import { ofEntities } from './entity-reads.ts';
import { backwards } from './narrowing.ts';
import { unpackPassages } from './packed-reading.ts';
import { pagesWithDocuments, type KeptDocument } from './pages-with-documents.ts';

const NAMING = `SELECT doc FROM mention_of WHERE signature IN (SELECT num FROM signature WHERE entity = e.id)
  UNION SELECT doc FROM alone WHERE entity = e.id`;

const SIGNATURES_OF =
  'SELECT id FROM signature WHERE entity = e.id UNION SELECT signature FROM alone WHERE entity = e.id';

function namingPage(fromEnd: boolean): string {
  return `SELECT l.key AS at, (SELECT count(*) FROM (${NAMING})) AS total, (
    SELECT json_group_array(json_array(doc) ORDER BY ${NEWEST}) FROM (
      SELECT doc, published, address FROM document WHERE doc IN (${NAMING})
      ORDER BY ${fromEnd ? backwards(NEWEST) : NEWEST} LIMIT :limit OFFSET :offset
    )
  ) AS rows, (SELECT json_group_array(id) FROM (${SIGNATURES_OF})) AS more
  FROM json_each(:list) l CROSS JOIN entity e ON e.id = l.value`;
}

export function namedIn(connection: Connection, ids: string[], page: ListPage): Paged<Naming>[] {
  const found = ofEntities(connection, ids, (own) => ownNamings(connection, own, page));
  return found.map((rows) => rows ?? { items: [], total: 0 });
}

function ownNamings(
  connection: Connection,
  ids: string[],
  { limit, offset, fromEnd = false }: ListPage,
): Map<string, Paged<Naming>> {
  const given = { list: JSON.stringify(ids), limit, offset };
  type Row = [doc: number];
  const { pages, documents } = pagesWithDocuments<Row, string[]>(connection, namingPage(fromEnd), given);
  return new Map(
    pages.map(({ at, total, rows, more }) => {
      const signatures = new Set(more);
      const items = rows.map(([doc]) => toNaming(documents.get(doc)!, signatures));
      return [ids[at] ?? '', { items, total }];
    }),
  );
}

function toNaming({ record, packed, mentions, claims }: KeptDocument, signatures: Set<string>): Naming {
  const own = packed.mentions.filter(([signature]) => signatures.has(signature));
  const passages = own.flatMap(([, , evidence]) => unpackPassages(record.text, evidence));
  passages.sort((a, b) => a.start - b.start || a.end - b.end);
  return { document: toSummary(record, mentions, claims), passages };
}

const MEMBERS = `SELECT group_concat(json_array(l.key, json(s.record), (
    SELECT json_group_array(d.address) FROM mention_of m JOIN document d ON d.doc = m.doc WHERE m.signature = s.num
  ))) FROM json_each(:list) l CROSS JOIN signature s ON s.entity = l.value`;

export function whyOne(connection: Connection, ids: string[]): SharedKey[][] {
  const found = ofEntities(connection, ids, (own) => membersOf(connection, own));
  return found.map((members) => whyOneOf(members ?? []));
}

function membersOf(connection: Connection, ids: string[]): Map<string, Borne[]> {
  type Row = [at: number, signature: Borne['signature'], addresses: string[]];
  const members = new Map<string, Borne[]>();
  for (const [at, signature, addresses] of connection.list<Row>(MEMBERS, { list: JSON.stringify(ids) })) {
    const own = members.get(ids[at] ?? '') ?? [];
    own.push({ signature, addresses });
    members.set(ids[at] ?? '', own);
  }
  return members;
}
