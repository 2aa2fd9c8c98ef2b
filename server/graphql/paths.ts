import { both, relationHolds, type Holds } from '../model/as-of.ts';
import type { Relation } from '../model/graph.ts';
import { findPaths } from '../store/questions/paths.ts';
import { toDay } from './as-of.ts';
import { atMost, listOf } from './at-most.ts';
import type { Resolvers } from './generated.ts';
import { loadEntity, loadExisting } from './loaders.ts';

/** Entities and relations that a search looks at, at most. */
const MOST_VISITS = 20_000;

/** A step holds as surely as the surest of its relations. */
function stepHolds(relations: Relation[], day: number): Holds {
  const all = relations.map((relation) => relationHolds(relation, day));
  return all.includes('certainly') ? 'certainly' : 'possibly';
}

export const pathResolvers: Resolvers = {
  Query: {
    async paths(_, { from, to, types, neighbourTypes, modes, asOf, longest, longer, first }, { store }) {
      const day = toDay(asOf);
      const found = await findPaths(store.walk, from, to, {
        relationTypes: listOf('types', types, 100),
        neighbourTypes: listOf('neighbourTypes', neighbourTypes, 100),
        modes: [...modes],
        asOf: day,
        longest: atMost('longest', longest, 10),
        longer,
        limit: atMost('first', first, 100),
        visits: MOST_VISITS,
      });
      return { ...found, paths: found.paths.map((path) => ({ ...path, day })) };
    },
  },
  Path: {
    entities: ({ entities }, _, { loaders }) => Promise.all(entities.map((id) => loadEntity(loaders, id))),
    steps: ({ steps }) => steps.map((relations) => ({ relations })),
    async holds({ steps, day }, _, { loaders }) {
      if (day === undefined) return null;
      const load = (ids: string[]) => Promise.all(ids.map((id) => loadExisting(loaders.relations, id)));
      const relations = await Promise.all(steps.map(load));
      const holds = relations.map((step) => stepHolds(step, day)).reduce(both, 'certainly');
      return holds === 'no' ? null : holds;
    },
  },
  PathStep: {
    relations: ({ relations }, _, { loaders }) =>
      Promise.all(relations.map((id) => loadExisting(loaders.relations, id))),
  },
};
