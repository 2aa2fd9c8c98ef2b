import { toConnection, toPage } from './connection.ts';
import type { Resolvers } from './generated.ts';

export const rejectResolvers: Resolvers = {
  Query: {
    async rejects(_, paging, { store }) {
      const page = toPage(paging);
      return toConnection(page, await store.rejects(page), (reject) => ({ node: reject }));
    },
  },
};
