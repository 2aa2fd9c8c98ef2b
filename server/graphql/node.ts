import type { Entity, Relation } from '../model/graph.ts';
import type { SavedView } from '../model/saved-view.ts';
import { ENTITY_TYPES } from '../model/types.ts';
import { listOf } from './at-most.ts';
import { parseDocumentId } from './document-id.ts';
import type { Resolvers } from './generated.ts';
import type { Loaders } from './loaders.ts';
import type { DocumentRecord } from './records.ts';

type NodeRecord = Entity | Relation | DocumentRecord | SavedView;

const ENTITY_PREFIXES = new Set(Object.keys(ENTITY_TYPES).map((type) => type.toLowerCase()));

/** `agency_3f0c…`, `relation_91ab…`, `view_07c2…`, `document:aHR0…`: the id says where to look. */
async function loadNode(loaders: Loaders, id: string): Promise<NodeRecord | null> {
  const address = parseDocumentId(id);
  if (address !== null) return (await loaders.documents.load(address)) ?? null;
  const prefix = id.slice(0, Math.max(0, id.indexOf('_')));
  if (prefix === 'relation') return (await loaders.relations.load(id)) ?? null;
  if (prefix === 'view') return (await loaders.savedViews.load(id)) ?? null;
  return ENTITY_PREFIXES.has(prefix) ? ((await loaders.entities.load(id)) ?? null) : null;
}

export const nodeResolvers: Resolvers = {
  Node: {
    __resolveType(node) {
      if ('address' in node) return 'Document';
      if ('shows' in node) return 'SavedView';
      return 'from' in node ? 'Relation' : node.type;
    },
  },
  Query: {
    node: (_, { id }, { loaders }) => loadNode(loaders, id),
    nodes: (_, { ids }, { loaders }) => Promise.all(listOf('ids', ids, 500).map((id) => loadNode(loaders, id))),
  },
};
