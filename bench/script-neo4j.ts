import type { Driver } from 'neo4j-driver';
import { RELATION_TYPES } from '../server/model/types.ts';

/** A kind of row of a loaded graph: how it is read back, and how a script written by hand puts it there again. */
interface Kind {
  rows: string;
  put: string;
}

const node = (label: string, key: string): Kind => ({
  rows: `MATCH (n:${label}) RETURN n {.*} AS row`,
  put: `UNWIND $rows AS row MERGE (n:${label} {${key}: row.${key}}) SET n += row`,
});

const relation = (type: string): Kind => ({
  rows: `MATCH (a:Entity)-[r:${type}]->(b:Entity) RETURN {from: a.id, to: b.id, properties: properties(r)} AS row`,
  put: `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
    MERGE (a)-[r:${type} {id: row.properties.id}]->(b) SET r += row.properties`,
});

/** A tie from one node to another, both told by a property. */
const tie = (from: [string, string], type: string, to: [string, string], index?: string): Kind => ({
  rows: `MATCH (a:${from[0]})-[r:${type}]->(b:${to[0]})
    RETURN {from: a.${from[1]}, to: b.${to[1]}, properties: properties(r)} AS row`,
  put: `UNWIND $rows AS row MATCH (a:${from[0]} {${from[1]}: row.from}) MATCH (b:${to[0]} {${to[1]}: row.to})
    MERGE (a)-[r:${type}${index ? ` {${index}: row.properties.${index}}` : ''}]->(b) SET r += row.properties`,
});

const KINDS: Kind[] = [
  node('Document', 'address'),
  node('Signature', 'id'),
  node('Key', 'key'),
  node('NameKey', 'key'),
  {
    rows: 'MATCH (n:Entity) RETURN n {.*} AS row',
    put: 'UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n += row SET n:$(row.entityType)',
  },
  {
    rows: 'MATCH (d:Document)-[:SAYS]->(c:Claim) RETURN {from: d.address, properties: properties(c)} AS row',
    put: `UNWIND $rows AS row MATCH (d:Document {address: row.from})
      MERGE (d)-[:SAYS]->(c:Claim {index: row.properties.index}) SET c += row.properties`,
  },
  tie(['Document', 'address'], 'MENTIONS', ['Signature', 'id'], 'index'),
  tie(['Document', 'address'], 'CITES', ['Document', 'address']),
  tie(['Signature', 'id'], 'BEARS', ['Key', 'key'], 'level'),
  tie(['Signature', 'id'], 'PLACED_IN', ['Entity', 'id']),
  tie(['Entity', 'id'], 'FOUND_BY', ['NameKey', 'key']),
  ...Object.keys(RELATION_TYPES).map(relation),
];

/** Rows at once; fewer or more made the script slower. */
const AT_ONCE = 2000;

/** Rows of a kind, and the statement that puts them there. */
export type ScriptRows = [put: string, rows: unknown[]][];

/** Everything that stands in the database, as rows of the script. */
export async function scriptRows(driver: Driver): Promise<ScriptRows> {
  const all: ScriptRows = [];
  for (const { rows, put } of KINDS) {
    const { records } = await driver.executeQuery(rows, {}, { database: 'neo4j' });
    all.push([put, records.map((record) => record.get('row') as unknown)]);
  }
  return all;
}

/** Loads the rows as somebody would by hand: one statement a kind, a batch a transaction, one writer. */
export async function runScript(driver: Driver, all: ScriptRows): Promise<void> {
  for (const [put, rows] of all) {
    for (let at = 0; at < rows.length; at += AT_ONCE) {
      await driver.executeQuery(put, { rows: rows.slice(at, at + AT_ONCE) }, { database: 'neo4j' });
    }
  }
}
