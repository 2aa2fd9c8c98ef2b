import type { Entity, Variant } from '../model/graph.ts';
import type { AttributeName } from '../model/types.ts';
import type { Resolvers } from './generated.ts';

function shown(entity: Entity, name: AttributeName): Variant | undefined {
  return entity.attributes[name]?.[0];
}

function textOf(name: AttributeName): (entity: Entity) => string | null {
  return (entity) => shown(entity, name)?.value ?? null;
}

function numberOf(name: AttributeName): (entity: Entity) => number | null {
  return (entity) => {
    const value = Number.parseFloat(shown(entity, name)?.value ?? '');
    return Number.isFinite(value) ? value : null;
  };
}

export const entityTypeResolvers: Resolvers = {
  Agency: {
    kind: textOf('kind'),
    async country({ id }, _, { loaders }) {
      const countries = await loaders.countries.load(id);
      return countries.length === 1 ? countries[0]! : null;
    },
  },
  Agreement: {
    agreementType: textOf('type'),
    status: textOf('status'),
    signed: textOf('signed'),
    inForce: textOf('inForce'),
    ends: textOf('ends'),
    topics: ({ id }, _, { loaders }) => loaders.topics.load(id),
  },
  Event: {
    eventType: textOf('type'),
    date: textOf('date'),
    held: textOf('held'),
    mode: (event) => (shown(event, 'type') ?? shown(event, 'date'))?.mode ?? null,
  },
  Location: {
    kind: textOf('kind'),
    country: textOf('country'),
    latitude: numberOf('latitude'),
    longitude: numberOf('longitude'),
  },
};
