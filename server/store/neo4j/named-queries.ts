import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RELATION_TYPES, type RelationType } from '../../model/types.ts';
import { packageRoot } from '../../package-root.ts';

const queries = new Map<string, string>();

/**
 * Text of `cypher/<name>.cypher` without its header. `RELATION_TYPE` in it stands for `type`, `ANY_RELATION` for every
 * type of the model: a literal type is what lets Neo4j use an index, and only the model's table can give one.
 * `AS_ASKED` stands for `cypher/conditions/as-asked.cypher`.
 */
export function namedQuery(name: string, type?: RelationType): string {
  const key = type === undefined ? name : `${name} ${type}`;
  const known = queries.get(key);
  if (known !== undefined) return known;
  const text = filledIn(textOf(`${name}.cypher`), type);
  queries.set(key, text);
  return text;
}

function textOf(file: string): string {
  return readFileSync(join(packageRoot, 'cypher', file), 'utf8').replace(/^(\/\/.*\n)+/, '');
}

/** The same query with its condition and with literal relation types. */
export function filledIn(text: string, type: RelationType | undefined): string {
  const any = Object.keys(RELATION_TYPES).join('|');
  const literal = text
    .replaceAll('AS_ASKED', () => textOf('conditions/as-asked.cypher').trim())
    .replaceAll('ANY_RELATION', any);
  if (type === undefined) return literal;
  if (!Object.hasOwn(RELATION_TYPES, type)) throw new Error(`no relation type ${JSON.stringify(type)}`);
  return literal.replaceAll('RELATION_TYPE', type);
}
