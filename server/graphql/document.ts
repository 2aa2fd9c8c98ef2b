import type { DocumentSummary, Page } from '../store/graph-store.ts';
import { badInput } from './bad-input.ts';
import { toConnection } from './connection.ts';
import { parseDocumentId, toDocumentId } from './document-id.ts';
import type { Resolvers } from './generated.ts';
import { loadEntity, loadExisting } from './loaders.ts';

/** The address that a query names, either way; null for an id of another form. */
function toAddress(id: string | null | undefined, address: string | null | undefined): string | null {
  if (id != null && address == null) return parseDocumentId(id);
  if (address != null && id == null) return address;
  throw badInput('Give either the `id` or the `address` of the document.');
}

export const documentResolvers: Resolvers = {
  Document: {
    id: ({ address }) => toDocumentId(address),
    text: async ({ address, text }, _, { loaders }) => text ?? (await loadExisting(loaders.documents, address)).text,
    passages: ({ address }, _, { loaders }) => loaders.passages.load(address),
    mentions: ({ address }, _, { loaders }) => loaders.mentions.load(address),
  },
  FactPassage: {
    evidence: (passage) => passage,
    relation: ({ fact, to }, _, { loaders }) => (to === null ? null : loadExisting(loaders.relations, fact)),
    attribute: ({ type, to }) => (to === null ? type : null),
    subject: ({ from }, _, { loaders }) => loadEntity(loaders, from),
  },
  Query: {
    async document(_, { id, address }, { loaders }) {
      const found = toAddress(id, address);
      return found === null ? null : ((await loaders.documents.load(found)) ?? null);
    },
    documents(_, { kinds, ...paging }, { store }) {
      const list = {
        rows: (page: Page) => store.documentList({ ...page, kinds: kinds ?? ['release', 'row'] }),
        idOf: ({ address }: DocumentSummary) => address,
      };
      return toConnection(paging, list, (row, place) => ({
        node: row,
        mentionCount: row.mentions,
        claimCount: row.claims,
        place,
      }));
    },
  },
};
