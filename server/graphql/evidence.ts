import type { Resolvers } from './generated.ts';
import { loadExisting } from './loaders.ts';

export const evidenceResolvers: Resolvers = {
  Evidence: {
    value: ({ value }) => value || null,
    document: ({ address }, _, { loaders }) => loadExisting(loaders.documents, address),
  },
};
