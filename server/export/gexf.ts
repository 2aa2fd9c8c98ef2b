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

function attributes(of: string, columns: Record<string, string>): string {
  const lines = Object.entries(columns).map(
    ([name, kind]) => `      <attribute id="${name}" title="${name}" type="${kind}"/>`,
  );
  return [`    <attributes class="${of}">`, ...lines, '    </attributes>\n'].join('\n');
}

function values(record: Record<string, Cell>): string {
  const cells = saidCells(record).map(([name, value]) => `<attvalue for="${name}" value="${xmlText(value)}"/>`);
  return `<attvalues>${cells.join('')}</attvalues>`;
}

/** GEXF 1.3 (gexf.net): Gephi and Gephi Lite. Each line names its sources; the list of them is the description. */
export const gexf: ExportFormat = {
  says: 'GEXF: Gephi, Gephi Lite',
  extension: 'gexf',
  mediaType: 'application/gexf+xml',
  *write({ entities, relations, sources }) {
    const addresses = addressesByFact(sources);
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
    yield `  <meta><creator>Entente</creator><description>${xmlText(JSON.stringify(sources))}</description></meta>\n`;
    yield '  <graph defaultedgetype="directed">\n';
    yield attributes('node', ENTITY_COLUMNS);
    yield attributes('edge', RELATION_COLUMNS);
    yield '    <nodes>\n';
    for (const entity of entities) {
      const { id, name } = entity;
      yield `      <node id="${xmlText(id)}" label="${xmlText(name)}">${values(entityRecord(entity))}</node>\n`;
    }
    yield '    </nodes>\n    <edges>\n';
    for (const relation of relations) {
      const { id, from, to, type } = relation;
      const ends = `source="${xmlText(from)}" target="${xmlText(to)}" label="${type}"`;
      yield `      <edge id="${xmlText(id)}" ${ends}>${values(relationRecord(relation, addresses))}</edge>\n`;
    }
    yield '    </edges>\n  </graph>\n</gexf>\n';
  },
};
