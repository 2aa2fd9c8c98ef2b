import { type Holds, entityStands, relationHolds } from '../model/as-of.ts';
import type { Entity, Subgraph } from '../model/graph.ts';
import { ENTITY_TYPES, RELATION_TYPES } from '../model/types.ts';
import type { EntityType, RelationType } from '../model/types.ts';
import { toDay } from './as-of.ts';
import { listOf } from './at-most.ts';
import { parseFirst } from './connection.ts';
import type { Resolvers } from './generated.ts';
import { keep } from './loaders.ts';

const entityTypes = Object.keys(ENTITY_TYPES) as EntityType[];
const relationTypes = Object.keys(RELATION_TYPES) as RelationType[];

/** Two ids may lead to one entity, which is drawn once. */
function distinct(entities: (Entity | undefined)[]): Entity[] {
  const byId = new Map(entities.flatMap((entity) => (entity === undefined ? [] : [[entity.id, entity]])));
  return [...byId.values()];
}

/** Ids of what holds on a day, by how sure that is. */
function standing({ entities, relations }: Subgraph, day: number): Record<'certainly' | 'possibly', string[]> {
  const told: [string, Holds][] = [
    ...entities.map((entity): [string, Holds] => [entity.id, entityStands(entity, day)]),
    ...relations.map((relation): [string, Holds] => [relation.id, relationHolds(relation, day)]),
  ];
  const those = (holds: Holds) => told.filter(([, its]) => its === holds).map(([id]) => id);
  return { certainly: those('certainly'), possibly: those('possibly') };
}

export const overviewResolvers: Resolvers = {
  Subgraph: {
    standing: (part, { asOf }) => standing(part, toDay(asOf)!),
  },
  Query: {
    async overview(_, { first }, { store, loaders }) {
      const part = await store.overview(parseFirst(first));
      keep(loaders, part.entities);
      return part;
    },
    async subgraph(_, { ids }, { store, loaders }) {
      const entities = distinct(await Promise.all(listOf('ids', ids, 3000).map((id) => loaders.entities.load(id))));
      keep(loaders, entities);
      return { entities, relations: await store.relationsAmong(entities.map(({ id }) => id)) };
    },
    async counts(_, _arguments, { store }) {
      const { documents, entities, relations } = await store.counts();
      return {
        documents,
        entities: entityTypes.map((type) => ({ type, count: entities[type] ?? 0 })),
        relations: relationTypes.map((type) => ({ type, count: relations[type] ?? 0 })),
      };
    },
  },
};
