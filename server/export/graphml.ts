import type { ExportFormat } from './export-format.ts';
import {
  type Cell,
  ENTITY_COLUMNS,
  RELATION_COLUMNS,
  addressesByFact,
  entityRecord,
  relationRecord,
  saidCells,
} from './flat-record.ts';
import { xmlText } from './xml-text.ts';

const TYPES = { string: 'string', integer: 'int', boolean: 'boolean' };

function keys(prefix: string, of: string, columns: Record<string, string>): string[] {
  return Object.entries(columns).map(
    ([name, kind]) =>
      `  <key id="${prefix}${name}" for="${of}" attr.name="${name}" attr.type="${TYPES[kind as keyof typeof TYPES]}"/>\n`,
  );
}

function data(prefix: string, record: Record<string, Cell>, except: readonly string[]): string {
  return saidCells(record)
    .filter(([name]) => !except.includes(name))
    .map(([name, value]) => `<data key="${prefix}${name}">${xmlText(value)}</data>`)
    .join('');
}

/** GraphML (graphml.graphdrawing.org): yEd, Gephi, Cytoscape desktop, NetworkX. The sources are data of the graph. */
export const graphml: ExportFormat = {
  says: 'GraphML: yEd, Gephi, Cytoscape, NetworkX',
  extension: 'graphml',
  mediaType: 'application/graphml+xml',
  *write({ entities, relations, sources }) {
    const addresses = addressesByFact(sources);
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
    yield* keys('n_', 'node', ENTITY_COLUMNS);
    yield* keys('e_', 'edge', RELATION_COLUMNS);
    yield '  <key id="g_sources" for="graph" attr.name="sources" attr.type="string"/>\n';
    yield '  <graph edgedefault="directed">\n';
    yield `    <data key="g_sources">${xmlText(JSON.stringify(sources))}</data>\n`;
    for (const entity of entities)
      yield `    <node id="${xmlText(entity.id)}">${data('n_', entityRecord(entity), ['id'])}</node>\n`;
    for (const relation of relations) {
      const ends = `source="${xmlText(relation.from)}" target="${xmlText(relation.to)}"`;
      const record = relationRecord(relation, addresses);
      yield `    <edge id="${xmlText(relation.id)}" ${ends}>${data('e_', record, ['id', 'from', 'to'])}</edge>\n`;
    }
    yield '  </graph>\n</graphml>\n';
  },
};
