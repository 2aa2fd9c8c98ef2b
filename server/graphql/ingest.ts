import { previewText } from '../model/ingest-text.ts';
import type { Resolvers } from './generated.ts';
import { createLoaders, loadExisting } from './loaders.ts';
import { requireWriteAccess } from './require-write-access.ts';

export const ingestResolvers: Resolvers = {
  Mutation: {
    async ingestDocument(_, { input }, context) {
      requireWriteAccess(context);
      const { rejected, address, ...counts } = await context.ingestText(input, context.writing);
      // What was fetched before the write is stale.
      context.loaders = createLoaders(context.writing);
      if (rejected === null) {
        return { ...counts, document: await loadExisting(context.loaders.documents, address), userErrors: [] };
      }
      return { ...counts, document: null, userErrors: [{ message: rejected, field: ['input'], code: 'REJECTED' }] };
    },
    async previewDocument(_, { input }, context) {
      requireWriteAccess(context);
      const { reading, rejected } = await previewText(input, context.ingestText);
      if (reading !== null) return { preview: reading, userErrors: [] };
      return { preview: null, userErrors: [{ message: rejected, field: ['input'], code: 'REJECTED' }] };
    },
    async retractDocument(_, { address }, context) {
      requireWriteAccess(context);
      const { removed } = await context.writing.retract([address]);
      context.loaders = createLoaders(context.writing);
      const message = 'No document has this address.';
      return { removed, userErrors: removed > 0 ? [] : [{ message, field: ['address'], code: 'NOT_FOUND' }] };
    },
  },
};
