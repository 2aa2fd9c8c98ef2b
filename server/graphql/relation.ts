import { toConnection } from './connection.ts';
import type { Resolvers } from './generated.ts';
import { loadExisting } from './loaders.ts';
import type { Loaders } from './loaders.ts';

function loadPrincipal(loaders: Loaders, id: string | null | undefined) {
  return id == null ? null : loadExisting(loaders.entities, id);
}

export const relationResolvers: Resolvers = {
  Relation: {
    from: ({ from }, _, { loaders }) => loadExisting(loaders.entities, from),
    to: ({ to }, _, { loaders }) => loadExisting(loaders.entities, to),
    qualifier: ({ qualifier }) => qualifier || null,
    title: ({ variants }) => variants[0]?.title ?? null,
    onBehalfOf: ({ variants }, _, { loaders }) => loadPrincipal(loaders, variants[0]?.onBehalfOf),
    evidence: ({ id }, paging, { store }) =>
      toConnection(paging, { rows: (page) => store.evidence(id, page), idOf: (row) => row.id }, (node) => ({ node })),
  },
  RelationVariant: {
    onBehalfOf: ({ onBehalfOf }, _, { loaders }) => loadPrincipal(loaders, onBehalfOf),
  },
};
