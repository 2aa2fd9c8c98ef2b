import type { Found } from '../store/questions/ask-dealings.ts';
import { askLacking } from '../store/questions/lacking.ts';
import { askSilent } from '../store/questions/silent.ts';
import { askUnsigned } from '../store/questions/unsigned.ts';
import { toDay } from './as-of.ts';
import { listOf } from './at-most.ts';
import { badInput } from './bad-input.ts';
import { parseFirst } from './connection.ts';
import type { Resolvers } from './generated.ts';
import { loadEntity, type Loaders } from './loaders.ts';

/** The first rows of an answer, which itself is bounded by what a question looks at. */
function firstOf<Row>({ rows, complete }: Found<Row>, first: number) {
  return { rows: rows.slice(0, parseFirst(first)), totalCount: rows.length, complete };
}

function load(loaders: Loaders, ids: string[]) {
  return Promise.all(ids.map((id) => loadEntity(loaders, id)));
}

export const gapResolvers: Resolvers = {
  Query: {
    async lacking(_, { has, lacks, by, instrumentTypes, asOf, modes, first }, { store }) {
      const types = listOf('instrumentTypes', instrumentTypes, 100);
      const options = { has, lacks, by, instrumentTypes: types, asOf: toDay(asOf), modes: [...modes] };
      return firstOf(await askLacking(store, options), first);
    },
    async unsigned(_, { of, asOf, first }, { store }) {
      return firstOf(await askUnsigned(store, { of: listOf('of', of, 50), asOf: toDay(asOf) }), first);
    },
    async silent(_, { since, by, of, asOf, first }, { store }) {
      const day = toDay(since);
      if (day === undefined) throw badInput('`since` is needed.');
      return firstOf(await askSilent(store, { day, by, of: listOf('of', of, 50), asOf: toDay(asOf) }), first);
    },
  },
  Lacking: {
    partner: ({ partner }, _, { loaders }) => loadEntity(loaders, partner),
    instrumentType: ({ type }) => type,
    instruments: ({ instruments }, _, { loaders }) => load(loaders, instruments),
  },
  Unsigned: {
    instrument: ({ instrument }, _, { loaders }) => loadEntity(loaders, instrument),
    parties: ({ parties }, _, { loaders }) => load(loaders, parties),
  },
  Silent: {
    a: ({ a }, _, { loaders }) => loadEntity(loaders, a),
    b: ({ b }, _, { loaders }) => loadEntity(loaders, b),
    instruments: ({ instruments }, _, { loaders }) => load(loaders, instruments),
  },
};
