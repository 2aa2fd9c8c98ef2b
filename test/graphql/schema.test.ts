import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, isEnumType, isInterfaceType, lexicographicSortSchema, printSchema } from 'graphql';
import { createSchema } from '../../server/graphql/schema.ts';
import { ENTITY_TYPES, MODES, NAME_KINDS, RELATION_TYPES } from '../../server/model/types.ts';
import { packageRoot } from '../../server/package-root.ts';

const schema = createSchema();
describe('the schema', () => {
  it('knows the types, modes and kinds of name of the model, and no others', () => {
    const names = (type: string) => {
      const found = schema.getType(type);
      return isEnumType(found) ? found.getValues().map(({ name, value }) => [name, value as unknown]) : [];
    };
    expect(names('EntityType')).toEqual(Object.keys(ENTITY_TYPES).map((type) => [type, type]));
    expect(names('RelationType')).toEqual(Object.keys(RELATION_TYPES).map((type) => [type, type]));
    expect(names('Mode').map(([, value]) => value)).toEqual(MODES);
    expect(names('NameKind').map(([, value]) => value)).toEqual(NAME_KINDS);
  });

  it('has one type that implements Entity for each type of the model', () => {
    const entity = schema.getType('Entity');
    const implementing = isInterfaceType(entity) ? schema.getPossibleTypes(entity).map(({ name }) => name) : [];
    expect(implementing).toEqual(Object.keys(ENTITY_TYPES));
  });

  it('is the one that the repository prints in schema.graphql', () => {
    const printed = buildSchema(readFileSync(join(packageRoot, 'schema.graphql'), 'utf8'));
    expect(printSchema(lexicographicSortSchema(printed))).toBe(printSchema(lexicographicSortSchema(schema)));
  });

  it('has no generated file that is stale', async () => {
    const run = promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/codegen.ts', '--check'], {
      cwd: packageRoot,
    });
    await expect(run).resolves.toMatchObject({ stderr: '' });
  }, 60_000);
});
