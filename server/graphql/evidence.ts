import type { Evidence } from '../model/graph.ts';
import type { Page } from '../store/graph-store.ts';
import { toConnection, type Paging } from './connection.ts';
import type { Resolvers } from './generated.ts';
import { loadExisting, type Loaders } from './loaders.ts';

/** The evidence of a relation or an attribute. */
export function evidenceOf(fact: string, paging: Paging, { evidence }: Loaders) {
  const list = {
    rows: (page: Page) => evidence(fact, page),
    lastRows: (limit: number) => evidence(fact, { offset: 0, limit, fromEnd: true }),
    idOf: ({ id }: Evidence) => id,
  };
  return toConnection(paging, list, (node, place) => ({ node, place }));
}

export const evidenceResolvers: Resolvers = {
  Evidence: {
    value: ({ value }) => value || null,
    document: ({ address }, _, { loaders }) => loadExisting(loaders.documents, address),
  },
};
