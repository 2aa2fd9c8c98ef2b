import type { RankedName } from '../model/rank-names.ts';
import type { Page } from '../store/graph-store.ts';
import { searchText } from './at-most.ts';
import { toConnection } from './connection.ts';
import type { Resolvers } from './generated.ts';

export const searchResolvers: Resolvers = {
  Query: {
    search(_, { query, types, country, ...paging }, { store }) {
      const text = searchText('query', query);
      const filter = { types: types ?? undefined, country: country ?? undefined };
      const list = {
        rows: (page: Page) => store.search(text, { ...page, ...filter }),
        idOf: ({ entity }: RankedName) => entity.id,
      };
      return toConnection(paging, list, ({ entity, matched, how, highlights }, place) => {
        const alias = matched === entity.name ? undefined : entity.aliases.find(({ text }) => text === matched);
        return { node: entity, matched, how, kind: alias?.kind ?? null, highlights, place };
      });
    },
  },
};
