import { askMatrix } from '../store/questions/matrix.ts';
import { toDay } from './as-of.ts';
import { atMost, listOf } from './at-most.ts';
import type { Resolvers } from './generated.ts';
import { loadEntity } from './loaders.ts';

/** Rows and columns at most: every pair of them is a cell. */
const MOST_MEMBERS = 50;

export const matrixResolvers: Resolvers = {
  Query: {
    matrix: (_, { by, of, first, instrumentTypes, asOf, modes }, { store }) =>
      askMatrix(store, {
        by,
        of: listOf('of', of, MOST_MEMBERS),
        first: atMost('first', first, MOST_MEMBERS),
        instrumentTypes: listOf('instrumentTypes', instrumentTypes, 100),
        asOf: toDay(asOf),
        modes: [...modes],
      }),
  },
  MatrixMember: { entity: ({ id }, _, { loaders }) => loadEntity(loaders, id) },
  MatrixCell: {
    a: ({ a }, _, { loaders }) => loadEntity(loaders, a),
    b: ({ b }, _, { loaders }) => loadEntity(loaders, b),
  },
};
