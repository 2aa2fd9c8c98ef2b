import type { CanvasEntityFragment, CanvasRelationFragment } from '../api/generated.ts';
import { canvasLabel } from './canvas-label.ts';
import type { CanvasEntity, CanvasRelation, CanvasSubgraph } from './view.ts';

export function toCanvasEntity(entity: CanvasEntityFragment): CanvasEntity {
  const status = 'status' in entity ? entity.status : null;
  const mode = 'mode' in entity && entity.mode ? entity.mode : status?.startsWith('planned') ? 'PLANNED' : 'DONE';
  const { id, type, name, degree } = entity;
  return { id, type, name, degree, label: canvasLabel(entity), status, mode };
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
