import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RELATION_TYPES, type RelationType } from '../../model/types.ts';
import { packageRoot } from '../../package-root.ts';

const queries = new Map<string, string>();

/**
 * Text of `cypher/<name>.cypher` without its header. `RELATION_TYPE` in it stands for `type`, `ANY_RELATION` for every
 * type of the model: a literal type is what lets Neo4j use an index, and only the model's table can give one.
 */
export function namedQuery(name: string, type?: RelationType): string {
  const key = type === undefined ? name : `${name} ${type}`;
  const known = queries.get(key);
  if (known !== undefined) return known;
  const text = withTypes(withoutHeader(readFileSync(join(packageRoot, 'cypher', `${name}.cypher`), 'utf8')), type);
  queries.set(key, text);
  return text;
}

function withoutHeader(text: string): string {
  return text.replace(/^(\/\/.*\n)+/, '');
}

/** The same query with literal relation types. */
export function withTypes(text: string, type: RelationType | undefined): string {
  const any = Object.keys(RELATION_TYPES).join('|');
  const literal = text.replaceAll('ANY_RELATION', any);
  if (type === undefined) return literal;
  if (!Object.hasOwn(RELATION_TYPES, type)) throw new Error(`no relation type ${JSON.stringify(type)}`);
  return literal.replaceAll('RELATION_TYPE', type);
}
