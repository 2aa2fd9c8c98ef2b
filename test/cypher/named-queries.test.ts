import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { lintCypherQuery } from '@neo4j-cypher/language-support';
import { RELATION_TYPES } from '../../server/model/types.ts';
import { packageRoot } from '../../server/package-root.ts';
import { statementsIn } from '../../server/store/neo4j/migrate.ts';
import { filledIn, namedQuery, type Literals } from '../../server/store/neo4j/named-queries.ts';
import { queryFiles, usedParameters } from './query-files.ts';

const LITERALS: Literals = { types: ['PARTY_TO'], longest: 6 };

const files = queryFiles();
const sources = readdirSync(join(packageRoot, 'server/store/neo4j')).map((file) =>
  readFileSync(join(packageRoot, 'server/store/neo4j', file), 'utf8'),
);

function faults(text: string, parameters: string[]): string[] {
  const schema = { parameters: Object.fromEntries(parameters.map((name) => [name, []])) };
  return lintCypherQuery(text, schema).diagnostics.map(({ message }) =>
    typeof message === 'string' ? message : message.value,
  );
}

test.each(files)('$name.cypher is sound Cypher, with its conditions and without', ({ text, params }) => {
  const names = params.map(([name]) => name);
  for (const narrowed of [true, false]) expect(faults(filledIn(text, { ...LITERALS, narrowed }), names)).toEqual([]);
});

test.each(readdirSync(join(packageRoot, 'cypher/migrations')))('every statement of %s is sound Cypher', (file) => {
  const statements = statementsIn(file);
  expect(statements.length).toBeGreaterThan(0);
  expect(statements.flatMap((statement) => faults(statement, []))).toEqual([]);
});

test('the queries of cypher/README.md can be asked', () => {
  const readme = readFileSync(join(packageRoot, 'cypher/README.md'), 'utf8');
  const blocks = [...readme.matchAll(/```cypher\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');
  expect(blocks.length).toBeGreaterThan(0);
  expect(blocks.flatMap((block) => faults(block, []))).toEqual([]);
});

test('the linter finds a misspelt keyword, an unknown variable and a missing parameter', () => {
  expect(faults('MATCH (a) RETRUN a', [])).not.toEqual([]);
  expect(faults('MATCH (a) RETURN b', [])).not.toEqual([]);
  expect(faults('MATCH (a {id: $id}) RETURN a', [])).not.toEqual([]);
});

test.each(files)(
  'the header of $name.cypher draws its pattern and lists exactly its parameters',
  ({ text, params, header }) => {
    expect(header[0]).toMatch(/^\/\/ (\(|Every node)/);
    expect(usedParameters(filledIn(text, LITERALS)).sort()).toEqual(params.map(([name]) => name).sort());
  },
);

test('every query file is used, and every query used has a file', () => {
  const used = sources.flatMap((source) =>
    [...source.matchAll(/(?:\b(?:run|read|stream|signatures|namedQuery)(?:<[^()]*>)?\(\s*|name: )'([a-z-]+)'/g)].map(
      (match) => match[1],
    ),
  );
  expect([...new Set(used)].sort()).toEqual(files.map((file) => file.name).sort());
});

test('Cypher stands nowhere but in cypher/', () => {
  const found = sources.filter((source) => /\b(MATCH|MERGE|UNWIND|DETACH|CREATE (CONSTRAINT|INDEX))\b/.test(source));
  expect(found).toEqual([]);
});

test('a relation type that the model does not know never reaches a query', () => {
  const types = ['PARTY_TO]-() DELETE x //' as keyof typeof RELATION_TYPES];
  expect(() => namedQuery('put-relations', { types })).toThrow('no relation type');
});

test('every relation type has its unique id in the schema', () => {
  const schema = readdirSync(join(packageRoot, 'cypher/migrations')).flatMap(statementsIn).join('\n');
  for (const type of Object.keys(RELATION_TYPES))
    expect(schema).toContain(`FOR ()-[r:${type}]-() REQUIRE r.id IS UNIQUE`);
});
