import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import type { GraphQLNamedType } from 'graphql';
import { buildSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { createSchema } from '../../server/graphql/schema.ts';
import { ENTITY_TYPES, MODES, NAME_KINDS, RELATION_TYPES } from '../../server/model/types.ts';
import { packageRoot } from '../../server/package-root.ts';

const schema = createSchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);

interface Element {
  path: string;
  description: string | null | undefined;
}

function elementsOf(type: GraphQLNamedType): Element[] {
  const own = { path: type.name, description: type.description };
  if (isEnumType(type)) {
    return [own, ...type.getValues().map(({ name, description }) => ({ path: `${type.name}.${name}`, description }))];
  }
  if (isInputObjectType(type)) {
    return [
      own,
      ...Object.values(type.getFields()).map(({ name, description }) => ({
        path: `${type.name}.${name}`,
        description,
      })),
    ];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  const fields = Object.values(type.getFields()).flatMap(({ name, description, args }) => [
    { path: `${type.name}.${name}`, description },
    ...args.map((argument) => ({ path: `${type.name}.${name}(${argument.name}:)`, description: argument.description })),
  ]);
  return [own, ...fields];
}

describe('the schema', () => {
  it('describes every type, field, argument and value in a sentence', () => {
    const elements = types.flatMap(elementsOf);
    expect(elements.length).toBeGreaterThan(300);
    expect(elements.filter(({ description }) => !description || description.length < 10)).toEqual([]);
  });

  it('says of every field that can be null when it is', () => {
    const silent = types.flatMap((type) => {
      if (!isObjectType(type) && !isInterfaceType(type)) return [];
      const fields = Object.values(type.getFields());
      return fields
        .filter((field) => !isNonNullType(field.type) && !/\bnull\b/.test(field.description ?? ''))
        .map(({ name }) => `${type.name}.${name}`);
    });
    expect(silent).toEqual([]);
  });

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
