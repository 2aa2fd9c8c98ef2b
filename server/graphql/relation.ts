import { listOf } from './at-most.ts';
import { evidenceOf } from './evidence.ts';
import type { Resolvers } from './generated.ts';
import { loadEntity } from './loaders.ts';
import type { Loaders } from './loaders.ts';

function loadPrincipal(loaders: Loaders, id: string | null | undefined) {
  return id == null ? null : loadEntity(loaders, id);
}

export const relationResolvers: Resolvers = {
  RelationConnection: {
    async links({ of, edges }, { with: ids }, { loaders }) {
      const [drawn, rows] = await Promise.all([
        Promise.all(listOf('with', ids, 3000).map((id) => loaders.entities.load(id))),
        edges(),
      ]);
      const there = [of, ...drawn.filter((entity) => entity !== undefined), ...rows.map(({ neighbour }) => neighbour)];
      return loaders.relationsAmong.load(there.map(({ id }) => id));
    },
  },
  Relation: {
    from: ({ from }, _, { loaders }) => loadEntity(loaders, from),
    to: ({ to }, _, { loaders }) => loadEntity(loaders, to),
    qualifier: ({ qualifier }) => qualifier || null,
    title: ({ variants }) => variants[0]?.title ?? null,
    onBehalfOf: ({ variants }, _, { loaders }) => loadPrincipal(loaders, variants[0]?.onBehalfOf),
    evidence: ({ id }, paging, { loaders }) => evidenceOf(id, paging, loaders),
  },
  RelationVariant: {
    onBehalfOf: ({ onBehalfOf }, _, { loaders }) => loadPrincipal(loaders, onBehalfOf),
  },
};
