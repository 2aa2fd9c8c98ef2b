import { fromBothEnds, toConnection, type Paging } from './connection.ts';
import type { Resolvers } from './generated.ts';
import { loadExisting, type Loaders } from './loaders.ts';

/** The evidence of a relation or an attribute. */
export function evidenceOf(fact: string, paging: Paging, { evidence }: Loaders) {
  const list = fromBothEnds(
    (page) => evidence(fact, page),
    ({ id }) => id,
  );
  return toConnection(paging, list, (node, place) => ({ node, place }));
}

export const evidenceResolvers: Resolvers = {
  Evidence: {
    value: ({ value }) => value || null,
    document: ({ address }, _, { loaders }) => loadExisting(loaders.documents, address),
  },
};
