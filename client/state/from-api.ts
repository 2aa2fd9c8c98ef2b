import type { CanvasEntityFragment, CanvasRelationFragment } from '../api/generated.ts';
import { canvasLabel } from './canvas-label.ts';
import type { CanvasEntity, CanvasRelation, CanvasSubgraph } from './view.ts';

export function toCanvasEntity(entity: CanvasEntityFragment): CanvasEntity {
  const status = 'status' in entity ? entity.status : null;
  const mode = 'mode' in entity && entity.mode ? entity.mode : status?.startsWith('planned') ? 'PLANNED' : 'DONE';
  const { id, type, name, degree } = entity;
  return { id, type, name, degree, label: canvasLabel(entity), status, mode, ...ownFacts(entity) };
}

function ownFacts(entity: CanvasEntityFragment): Pick<CanvasEntity, 'kind' | 'date' | 'country' | 'topics'> {
  const kind = 'agreementType' in entity ? entity.agreementType : 'eventType' in entity ? entity.eventType : null;
  return {
    kind: 'kind' in entity ? entity.kind : kind,
    date: 'signed' in entity ? entity.signed : 'date' in entity ? entity.date : null,
    country: 'inCountry' in entity ? nationOf(entity.inCountry) : 'country' in entity ? entity.country : null,
    topics: 'topics' in entity ? entity.topics.map(({ name }) => name) : [],
  };
}

/** By its code; a country that no list knows, by its name. */
function nationOf(country: { name: string; country: string | null } | null): string | null {
  return country?.country ?? country?.name ?? null;
}

export function toCanvasRelation(relation: CanvasRelationFragment): CanvasRelation {
  const { id, type, qualifier, mode, valid, from, to } = relation;
  return { id, type, qualifier, mode, valid, from: from.id, to: to.id };
}

export function toCanvasSubgraph(subgraph: {
  entities: CanvasEntityFragment[];
  relations: CanvasRelationFragment[];
}): CanvasSubgraph {
  return { entities: subgraph.entities.map(toCanvasEntity), relations: subgraph.relations.map(toCanvasRelation) };
}
