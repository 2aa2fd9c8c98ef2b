import type { ExportFormat } from './export-format.ts';
import type { ExportedGraph } from './exported-graph.ts';
import {
  type Cell,
  ENTITY_COLUMNS,
  RELATION_COLUMNS,
  addressesByFact,
  entityRecord,
  relationRecord,
} from './flat-record.ts';

/** RFC 4180. A cell that a spreadsheet would run as a formula begins with an apostrophe instead. */
function csvCell(value: Cell): string {
  if (value === null) return '';
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function csv(
  says: string,
  columns: readonly string[],
  rows: (graph: ExportedGraph) => Iterable<Record<string, Cell>>,
): ExportFormat {
  return {
    says,
    extension: 'csv',
    mediaType: 'text/csv',
    *write(graph) {
      yield `${columns.join()}\r\n`;
      for (const row of rows(graph)) yield `${columns.map((column) => csvCell(row[column] ?? null)).join()}\r\n`;
    },
  };
}

/** Relations as a table: what each says, in the names of its ends, with the addresses of its sources. */
export const relationsCsv = csv(
  'CSV: one line a relation, with the names of both ends and its sources',
  [...Object.keys(RELATION_COLUMNS).slice(0, 4), 'fromName', 'toName', ...Object.keys(RELATION_COLUMNS).slice(4)],
  function* ({ entities, relations, sources }) {
    const addresses = addressesByFact(sources);
    const names = new Map(entities.map(({ id, name }) => [id, name]));
    for (const relation of relations) {
      const ends = { fromName: names.get(relation.from) ?? null, toName: names.get(relation.to) ?? null };
      yield { ...relationRecord(relation, addresses), ...ends };
    }
  },
);

export const entitiesCsv = csv(
  'CSV: one line an entity, with its properties',
  Object.keys(ENTITY_COLUMNS),
  ({ entities }) => entities.map(entityRecord),
);

export const sourcesCsv = csv(
  'CSV: one line a document that says any of it',
  ['address', 'url', 'title', 'publisher', 'published'],
  ({ sources }) =>
    sources.map(({ address, url, title, publisher, published }) => ({ address, url, title, publisher, published })),
);
