import { describe, expect, it } from '@jest/globals';
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
} from 'graphql';
import type { GraphQLField, GraphQLNamedType } from 'graphql';
import { createSchema } from '../../server/graphql/schema.ts';
import { LISTS_WITHOUT_PAGES } from './lists-without-pages.ts';

const schema = createSchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);
const directives = schema.getDirectives().filter((directive) => !isSpecifiedDirective(directive));

interface Element {
  /** `Query.entity(id:)` */
  path: string;
  name: string;
  description: string | null | undefined;
}

type Named = Pick<Element, 'name' | 'description'>;

function within(path: string, { name, description }: Named, tail = ''): Element {
  return { path: `${path}${name}${tail}`, name, description };
}

function fieldsOf(type: GraphQLNamedType | undefined): GraphQLField<unknown, unknown>[] {
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
}

const values = types
  .filter(isEnumType)
  .flatMap((type) => type.getValues().map((each) => within(`${type.name}.`, each)));
const inputFields = types
  .filter(isInputObjectType)
  .flatMap((type) => Object.values(type.getFields()).map((each) => within(`${type.name}.`, each)));
const fields = types.flatMap((type) => fieldsOf(type).map((field) => ({ ...within(`${type.name}.`, field), field })));
const fieldArguments = fields.flatMap(({ path, field }) => field.args.map((each) => within(`${path}(`, each, ':)')));
const directiveArguments = directives.flatMap(({ name, args }) => args.map((each) => within(`@${name}(`, each, ':)')));

const paths = (elements: Element[]): string[] => elements.map(({ path }) => path);

describe('every element', () => {
  const named = [...types, ...directives].map((each) => within('', each));
  const elements = [...named, ...values, ...inputFields, ...fields, ...fieldArguments, ...directiveArguments];

  it('is described in a sentence', () => {
    expect(elements.length).toBeGreaterThan(500);
    expect(paths(elements.filter(({ description }) => (description?.length ?? 0) < 10))).toEqual([]);
  });

  it('that is a field and can be null says when it is', () => {
    const silent = fields.filter(
      ({ field, description }) => !isNonNullType(field.type) && !/\bnull\b/.test(description ?? ''),
    );
    expect(paths(silent)).toEqual([]);
  });
});

describe('names', () => {
  it('are PascalCase for types, camelCase for fields and arguments', () => {
    expect(types.map(({ name }) => name).filter((name) => !/^[A-Z][A-Za-z0-9]*$/.test(name))).toEqual([]);
    const lower = [...fields, ...inputFields, ...fieldArguments, ...directiveArguments];
    expect(paths(lower.filter(({ name }) => !/^[a-z][A-Za-z0-9]*$/.test(name)))).toEqual([]);
  });

  it('are UPPER_SNAKE for enum values, but those that name a type of the schema', () => {
    const others = values.filter(({ name }) => !/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(name));
    expect(others.map(({ name }) => name)).toEqual(fieldsOfEntityType());
    for (const { name } of others) expect(isObjectType(schema.getType(name))).toBe(true);
  });

  it('end in Input where a type is handed in, and nowhere else', () => {
    const ends = types.filter(({ name }) => name.endsWith('Input'));
    expect(ends).toEqual(types.filter(isInputObjectType));
  });

  it('of a mutation begin with a verb, and of what it gives end in Payload with what is wrong for the user', () => {
    for (const { name, type } of fieldsOf(schema.getMutationType() ?? undefined)) {
      expect(name).toMatch(/^(forget|ingest|preview|retract|save)[A-Z]/);
      expect(getNamedType(type).name).toBe(`${name.charAt(0).toUpperCase()}${name.slice(1)}Payload`);
      expect(fieldsOf(getNamedType(type)).map((field) => `${field.name}: ${field.type}`)).toContain(
        'userErrors: [UserError!]!',
      );
    }
  });
});

function fieldsOfEntityType(): string[] {
  const type = schema.getType('EntityType');
  return isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
}

describe('lists', () => {
  it('called connections are those of Relay', () => {
    const connections = types.filter(({ name }) => name.endsWith('Connection'));
    expect(connections.length).toBeGreaterThan(5);
    for (const connection of connections) {
      const edge = connection.name.replace(/Connection$/, 'Edge');
      // Relay lets a connection tell more behind these.
      const fields = fieldsOf(connection).map(({ name, type }) => `${name}: ${type}`);
      expect(fields.slice(0, 3)).toEqual([`edges: [${edge}!]!`, 'pageInfo: PageInfo!', 'totalCount: Int!']);
      expect(fieldsOf(schema.getType(edge)).map(({ name }) => name)).toEqual(
        expect.arrayContaining(['cursor', 'node']),
      );
    }
  });

  it('that a field gives as a connection are walked from either end', () => {
    const paged = fields.filter(({ field }) => getNamedType(field.type).name.endsWith('Connection'));
    for (const { field } of paged) {
      const names = field.args.map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(['first', 'after', 'last', 'before']));
    }
  });

  it('are pages, take how many at most, or are told to be short by nature', () => {
    const entityTypes = new Set(fieldsOfEntityType());
    const ofAll = new Set(fieldsOf(schema.getType('Entity')).map(({ name }) => name));
    const unbounded = fields.filter(({ path, name, field }) => {
      // A type of entity repeats the fields of the interface.
      if ((entityTypes.has(path.split('.')[0] ?? '') && ofAll.has(name)) || name === 'edges') return false;
      const isAsked = field.args.some((argument) => argument.name === 'first' || argument.name === 'ids');
      return isListType(getNullableType(field.type)) && !isAsked;
    });
    expect(paths(unbounded).toSorted()).toEqual(Object.values(LISTS_WITHOUT_PAGES).flat().toSorted());
  });
});

it('a scalar of our own names its specification', () => {
  const scalars = types.filter(isScalarType).map(({ name, specifiedByURL }) => [name, specifiedByURL]);
  expect(scalars).toEqual([['EdtfDate', 'https://www.loc.gov/standards/datetime/']]);
});
