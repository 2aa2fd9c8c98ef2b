import type { RankedName } from '../model/rank-names.ts';
import type { Page } from '../store/graph-store.ts';
import { badInput } from './bad-input.ts';
import { toConnection } from './connection.ts';
import type { Resolvers } from './generated.ts';

const LONGEST_QUERY = 500;

export const searchResolvers: Resolvers = {
  Query: {
    search(_, { query, types, country, ...paging }, { store }) {
      if (query.length > LONGEST_QUERY) throw badInput(`\`query\` takes at most ${LONGEST_QUERY} characters.`);
      const filter = { types: types ?? undefined, country: country ?? undefined };
      const list = {
        rows: (page: Page) => store.search(query, { ...page, ...filter }),
        idOf: ({ entity }: RankedName) => entity.id,
      };
      return toConnection(paging, list, ({ entity, matched, how, highlights }, place) => {
        const alias = matched === entity.name ? undefined : entity.aliases.find(({ text }) => text === matched);
        return { node: entity, matched, how, kind: alias?.kind ?? null, highlights, place };
      });
    },
  },
};
