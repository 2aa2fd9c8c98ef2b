import { packageVersion } from '../package-version.ts';
import type { Resolvers } from './generated.ts';

export const healthResolvers: Resolvers = {
  Query: {
    async health(_, _arguments, { store }) {
      const status = await store.status().catch(() => null);
      return { ok: status !== null, version: packageVersion, store: status };
    },
  },
};
