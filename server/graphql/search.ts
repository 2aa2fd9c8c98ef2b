import { badInput } from './bad-input.ts';
import { toConnection } from './connection.ts';
import type { Page, SearchHit } from '../store/graph-store.ts';
import type { Resolvers } from './generated.ts';

const LONGEST_QUERY = 500;

export const searchResolvers: Resolvers = {
  Query: {
    search(_, { query, types, ...paging }, { store }) {
      if (query.length > LONGEST_QUERY) throw badInput(`\`query\` takes at most ${LONGEST_QUERY} characters.`);
      const list = {
        rows: (page: Page) => store.search(query, { ...page, types: types ?? undefined }),
        idOf: ({ entity }: SearchHit) => entity.id,
      };
      return toConnection(paging, list, ({ entity, matched }, place) => ({ node: entity, matched, place }));
    },
  },
};
