import { getNamedType, isCompositeType, isObjectType, isRequiredArgument } from 'graphql';
import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { toCursor } from '../../server/graphql/connection.ts';

/** A field that can be asked for under many things of one type. */
export interface NestedField {
  /** `Agreement.attributes.evidence (last: 2)` */
  what: string;
  /** Type of the things. */
  of: string;
  /** Takes the things' `ids`. */
  query: string;
  isPage: boolean;
}

type Field = GraphQLField<unknown, unknown>;

interface Way {
  of: string;
  fields: string[];
}

function fieldsOf(type: GraphQLObjectType): Field[] {
  return Object.values(type.getFields());
}

/** Types that `nodes` can lead to, each by a shortest way. */
function waysFrom(schema: GraphQLSchema): Map<GraphQLObjectType, Way> {
  const ways = new Map<GraphQLObjectType, Way>();
  const node = schema.getType('Node');
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    if (type.getInterfaces().some((each) => each === node)) ways.set(type, { of: type.name, fields: [] });
  }
  // A map gives what is added to it while it is walked.
  for (const [type, { of, fields }] of ways) {
    for (const field of fieldsOf(type)) {
      const inner = getNamedType(field.type);
      if (isObjectType(inner) && !ways.has(inner)) ways.set(inner, { of, fields: [...fields, field.name] });
    }
  }
  return ways;
}

const isPage = (field: Field): boolean => field.args.some(({ name }) => name === 'last');

const FIRST_ROW = toCursor({ row: 0, id: '' });
const PAGES = ['(first: 2)', '(last: 2)', `(first: 2, after: "${FIRST_ROW}")`, `(last: 2, after: "${FIRST_ROW}")`];

/** A page is asked for from either end; what a field needs are ids. */
function argumentsOf(field: Field): string[] {
  if (isPage(field)) return PAGES;
  const needed = field.args.filter(isRequiredArgument);
  return needed.length === 0 ? [''] : [`(${needed.map(({ name }) => `${name}: $ids`).join(', ')})`];
}

function selection(field: Field): string {
  if (isPage(field)) return '{ edges { cursor } pageInfo { endCursor } totalCount }';
  return isCompositeType(getNamedType(field.type)) ? '{ __typename }' : '';
}

function asked(field: Field, { of, fields }: Way): NestedField[] {
  return argumentsOf(field).map((given) => {
    const way = fields.map((name) => `${name} {`).join(' ');
    const inner = `${way} ${field.name}${given} ${selection(field)} ${'}'.repeat(fields.length)}`;
    return {
      what: `${[of, ...fields, field.name].join('.')} ${given}`.trim(),
      of,
      query: `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${of} { ${inner} } } }`,
      isPage: isPage(field),
    };
  });
}

/** Every field of every type that `nodes` leads to. */
export function nestedFields(schema: GraphQLSchema): NestedField[] {
  return [...waysFrom(schema)].flatMap(([type, way]) => fieldsOf(type).flatMap((field) => asked(field, way)));
}
