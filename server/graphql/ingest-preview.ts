import type { Mention, Passage } from '../model/graph.ts';
import { entityId } from '../model/identity.ts';
import type { RelationType } from '../model/types.ts';
import type { Resolvers } from './generated.ts';

/** A reading that is not stored, told with places in its own lists where the graph would have ids. */
export const previewResolvers: Resolvers = {
  DocumentPreview: {
    address: ({ document }) => document.address,
    held: async ({ document }, _, { loaders }) => (await loaders.documents.load(document.address)) !== undefined,
    text: ({ document }) => document.text,
    title: ({ document }) => document.title,
    publisher: ({ document }) => document.publisher,
    published: ({ document }) => document.published,
    language: ({ document }) => document.language,
    repairs: ({ document }) => document.repairs,
    entities: ({ mentions }) => mentions,
    relations: ({ claims }) =>
      claims.flatMap((claim) => (claim.to === null ? [] : [{ ...claim, to: claim.to }])).toSorted(byPlace),
    attributes: ({ claims }) => claims.filter(({ to }) => to === null).toSorted(byPlace),
  },
  PreviewEntity: {
    passages: ({ evidence }) => evidence.toSorted(byPlace),
    async known({ type, keys }, _, { loaders }) {
      const found = await Promise.all(
        strongest(keys).map((key) => loaders.entities.load(entityId(type, `${type} ${key}`))),
      );
      return found.find((entity) => entity !== undefined) ?? null;
    },
  },
  PreviewRelation: {
    type: ({ type }) => type as RelationType,
    qualifier: ({ value }) => value || null,
    passage: (claim) => claim,
  },
  PreviewAttribute: {
    entity: ({ from }) => from,
    name: ({ type }) => type,
    passage: (claim) => claim,
  },
};

function byPlace(a: Passage, b: Passage): number {
  return a.start - b.start || a.end - b.end;
}

/** Keys of a weaker level join a known entity or not by rules that only a write applies. */
function strongest(keys: Mention['keys']): string[] {
  return keys.find((level) => level.length > 0) ?? [];
}
