import type { ExportFormat } from './export-format.ts';
import { type Cell, addressesByFact, entityRecord, relationRecord, saidCells } from './flat-record.ts';

/** Signs that would end a text or that a line cannot hold. */
const SIGNS: Record<string, string> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * A value as Cypher writes it. Neo4j reads `\uXXXX` before it knows where a text ends, so a quote is never written that
 * way, and a text with a backslash before a `u` is written in two.
 */
function literal(value: Cell): string {
  if (typeof value !== 'string') return String(value);
  const text = value
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\\'\p{Cc}]/gu, (sign) => SIGNS[sign] ?? '\uFFFD')
    .replaceAll('\\u', "\\' + 'u");
  return `'${text}'`;
}

function map(record: Record<string, Cell>): string {
  return `{${saidCells(record)
    .map(([name, value]) => `${name}: ${literal(value)}`)
    .join(', ')}}`;
}

/** One statement a line, for `cypher-shell` or Neo4j Browser; run twice it changes nothing. */
export const cypher: ExportFormat = {
  says: 'Cypher: statements that make it in another Neo4j',
  extension: 'cypher',
  mediaType: 'text/plain',
  *write({ entities, relations, sources }) {
    const addresses = addressesByFact(sources);
    const types = new Map(entities.map(({ id, type }) => [id, type]));
    const match = (name: string, id: string): string => `(${name}:${types.get(id)} {id: ${literal(id)}})`;
    for (const type of new Set(types.values()))
      yield `CREATE INDEX entente_export_${type.toLowerCase()} IF NOT EXISTS FOR (e:${type}) ON (e.id);\n`;
    for (const entity of entities) {
      const { id: _id, type: _type, ...rest } = entityRecord(entity);
      yield `MERGE (e:${entity.type} {id: ${literal(entity.id)}}) SET e += ${map(rest)};\n`;
    }
    for (const relation of relations) {
      const { id: _id, type: _type, from: _from, to: _to, ...rest } = relationRecord(relation, addresses);
      const { id, type, from, to } = relation;
      const line = `MERGE (a)-[r:${type} {id: ${literal(id)}}]->(b) SET r += ${map(rest)}`;
      yield `MATCH ${match('a', from)}, ${match('b', to)} ${line};\n`;
    }
    for (const { address, facts: _facts, ...rest } of sources)
      yield `MERGE (d:Source {address: ${literal(address)}}) SET d += ${map(rest)};\n`;
  },
};
