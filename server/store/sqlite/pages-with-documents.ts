import type { SourceDocument } from '../../model/graph.ts';
import type { Connection, Parameters } from './connection.ts';
import type { PackedReading } from './packed-reading.ts';

/** A document as it is kept, and how much it gave. */
export interface KeptDocument {
  record: SourceDocument;
  packed: PackedReading;
  mentions: number;
  claims: number;
}

/** A page of a list of what documents say. */
export interface DocumentPage<Row, More> {
  /** Place in the list of what was asked about. */
  at: number;
  total: number;
  rows: Row[];
  more: More;
}

type Told<Row, More> = [
  pages: [at: number, total: number, rows: Row[], more: More][],
  documents: [doc: number, mentions: number, claims: number, record: SourceDocument, packed: PackedReading][],
];

/**
 * Pages and their documents, each once however many rows it has. `page` selects `at`, `total`, `rows` and `more` of
 * DocumentPage, the last two as JSON; a row begins with its document's `doc`.
 */
export function pagesWithDocuments<Row extends [doc: number, ...unknown[]], More>(
  connection: Connection,
  page: string,
  parameters: Parameters,
): { pages: DocumentPage<Row, More>[]; documents: Map<number, KeptDocument> } {
  // Records are joined as text: as JSON each would be parsed and written again.
  const sql = `WITH page AS MATERIALIZED (${page})
    SELECT '[' || coalesce((
      SELECT group_concat('[' || at || ',' || total || ',' || rows || ',' || more || ']') FROM page
    ), '') || '],[' || coalesce((
      SELECT group_concat('[' || doc || ',' || mentions || ',' || claims || ',' || record || ',' || packed || ']')
      FROM document WHERE doc IN (SELECT r.value ->> 0 FROM page, json_each(page.rows) r)
    ), '') || ']'`;
  const [pages = [], documents = []] = connection.list<Told<Row, More>[number]>(sql, parameters) as Partial<
    Told<Row, More>
  >;
  return {
    pages: pages.map(([at, total, rows, more]) => ({ at, total, rows, more })),
    documents: new Map(
      documents.map(([doc, mentions, claims, record, packed]) => [doc, { record, packed, mentions, claims }]),
    ),
  };
}
