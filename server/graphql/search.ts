import { badInput } from './bad-input.ts';
import { toConnection, toPage } from './connection.ts';
import type { Resolvers } from './generated.ts';

const LONGEST_QUERY = 500;

export const searchResolvers: Resolvers = {
  Query: {
    async search(_, { query, types, ...paging }, { store }) {
      if (query.length > LONGEST_QUERY) throw badInput(`\`query\` takes at most ${LONGEST_QUERY} characters.`);
      const page = toPage(paging);
      const rows = await store.search(query, { ...page, types: types ?? undefined });
      return toConnection(page, rows, ({ entity, matched }) => ({ node: entity, matched }));
    },
  },
};
