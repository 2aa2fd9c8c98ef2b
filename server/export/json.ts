import type { ExportFormat } from './export-format.ts';

function* list(name: string, rows: readonly unknown[], end: string): Iterable<string> {
  yield `  "${name}": [`;
  for (const [i, row] of rows.entries()) yield `${i === 0 ? '' : ','}\n    ${JSON.stringify(row)}`;
  yield `${rows.length === 0 ? '' : '\n  '}]${end}\n`;
}

/** All that the graph holds of it, nothing flattened: variants, kinds of names, and which facts each source says. */
export const json: ExportFormat = {
  says: 'JSON: entities, relations and sources with all they hold',
  extension: 'json',
  mediaType: 'application/json',
  *write({ entities, relations, sources }) {
    yield '{\n';
    yield* list('entities', entities, ',');
    yield* list('relations', relations, ',');
    yield* list('sources', sources, '');
    yield '}\n';
  },
};
