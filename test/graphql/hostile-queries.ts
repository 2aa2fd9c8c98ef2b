/** A query made to cost much, and how it is refused. */
export interface HostileQuery {
  what: string;
  query: string;
  variables: Record<string, unknown>;
  code: string;
  /** Part of the message: the limit, where there is one. */
  says: string;
}

function repeat(times: number, before: string, inner: string, after: string): string {
  return before.repeat(times) + inner + after.repeat(times);
}

function list(length: number, make: (n: number) => string): string {
  return Array.from({ length }, (_, n) => make(n)).join(' ');
}

/** Fragments that each spread the next one twice: 2^40 fields when written out. */
const bomb = list(
  40,
  (n) =>
    `fragment F${n} on Entity { ${n < 39 ? `a: relations(first: 1) { edges { neighbour { ...F${n + 1} } } }` : 'id'} }`,
);

const tooLarge = (what: string, query: string, says: string, variables = {}): HostileQuery => ({
  what,
  query,
  variables,
  code: 'QUERY_TOO_LARGE',
  says,
});

const invalid = (what: string, query: string, says: string): HostileQuery => ({
  what,
  query,
  variables: {},
  code: 'GRAPHQL_VALIDATION_FAILED',
  says,
});

const threeLevels = (first: string): string =>
  `search(query: "a", first: ${first}) { edges { node { relations(first: ${first}) { edges { neighbour { relations(first: ${first}) { totalCount } } } } } } }`;

export const hostileQueries: HostileQuery[] = [
  tooLarge(
    'is too deep',
    `{ overview { relations { ${repeat(8, 'from { relations { edges { node { ', 'id', '} } } }')} } } }`,
    'ENTENTE_MAX_DEPTH',
  ),
  tooLarge('asks for millions of rows', `{ ${threeLevels('500')} }`, 'ENTENTE_MAX_FIELDS'),
  tooLarge(
    'asks for millions of rows through variables',
    `query ($n: Int!) { ${threeLevels('$n')} }`,
    'ENTENTE_MAX_FIELDS',
    { n: 500 },
  ),
  tooLarge('asks for a page of a billion', '{ documents(first: 1000000000) { totalCount } }', 'ENTENTE_MAX_PAGE'),
  tooLarge(
    'asks for a page of a billion through variables',
    'query ($n: Int!) { documents(first: $n) { totalCount } }',
    'ENTENTE_MAX_PAGE',
    { n: 1e9 },
  ),
  tooLarge(
    'hands in a list without end',
    'query ($types: [EntityType!]) { search(query: "a", types: $types) { totalCount } }',
    'ENTENTE_MAX_LIST',
    { types: Array.from({ length: 50_000 }, () => 'Agency') },
  ),
  tooLarge('nests fragments without end', `{ overview { entities { ...F0 } } } ${bomb}`, 'ENTENTE_MAX_DEPTH'),
  tooLarge('asks the same under many names', `{ ${list(100, (n) => `a${n}: __typename`)} }`, 'ENTENTE_MAX_ALIASES'),
  tooLarge('repeats a field', `{ ${list(500, () => '__typename')} }`, 'ENTENTE_MAX_ALIASES'),
  tooLarge(
    'is full of directives',
    `{ ${list(60, (n) => `... @include(if: ${n > 0}) { __typename }`)} }`,
    'ENTENTE_MAX_DIRECTIVES',
  ),
  tooLarge('has thousands of words', `{ ${list(600, (n) => `a${n}: counts { documents }`)} }`, 'ENTENTE_MAX_TOKENS'),
  tooLarge('is a megabyte of brackets', `{ ${'a { '.repeat(200_000)}`, 'ENTENTE_MAX_TOKENS'),
  invalid(
    'walks the schema in circles',
    `{ __schema { types { ${repeat(6, 'fields { type { ', 'name', '} }')} } } }`,
    '',
  ),
  invalid('spreads a fragment into itself', '{ overview { entities { ...F } } } fragment F on Entity { id ...F }', 'F'),
  invalid('names fields that do not exist', `{ ${list(200, (n) => `nothing${n}`)} }`, 'nothing0'),
  invalid('names directives that do not exist', `{ __typename ${'@aa '.repeat(100)} }`, '@aa'),
  invalid(
    'gives one name to fields that differ',
    `{ ${list(90, (n) => `x: documents(first: ${n}) { totalCount }`)} }`,
    'conflict',
  ),
  {
    what: 'gives wrong variables',
    query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    variables: { ids: Array.from({ length: 900 }, () => null) },
    code: 'BAD_USER_INPUT',
    says: 'ids',
  },
];
