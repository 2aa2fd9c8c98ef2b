import type { CanvasEntity, CanvasRelation, View } from './view.ts';

/** What the canvas shows of a view, and how much it keeps back. */
export interface Shown {
  entities: CanvasEntity[];
  relations: CanvasRelation[];
  hiddenByHand: number;
  hiddenByLegend: number;
}

/** The facets an entity falls under; one that is switched off hides it. */
export function entityFacets(entity: CanvasEntity): string[] {
  const facets = [`entity:${entity.type}`, `mode:${entity.mode}`];
  return entity.type === 'Agreement' ? [...facets, `status:${entity.status ?? 'not said'}`] : facets;
}

export function relationFacets(relation: CanvasRelation): string[] {
  return [`relation:${relation.type}`, `mode:${relation.mode}`];
}

/** A relation is shown when both its ends are and no facet of its own is off. */
export function shown(view: View): Shown {
  const hidden = new Set(view.hidden);
  const off = new Set(view.off);
  const visible = (facets: string[]) => !facets.some((facet) => off.has(facet));
  const byHand = Object.values(view.entities).filter((entity) => !hidden.has(entity.id));
  const entities = byHand.filter((entity) => visible(entityFacets(entity)));
  const ids = new Set(entities.map((entity) => entity.id));
  return {
    entities,
    relations: Object.values(view.relations).filter(
      (relation) => ids.has(relation.from) && ids.has(relation.to) && visible(relationFacets(relation)),
    ),
    hiddenByHand: Object.keys(view.entities).length - byHand.length,
    hiddenByLegend: byHand.length - entities.length,
  };
}

/** How many things on the canvas fall under each facet, shown or not. */
export function facetCounts(view: View): Map<string, number> {
  const counts = new Map<string, number>();
  const facets = [
    ...Object.values(view.entities).flatMap(entityFacets),
    ...Object.values(view.relations).flatMap(relationFacets),
  ];
  for (const facet of facets) counts.set(facet, (counts.get(facet) ?? 0) + 1);
  return counts;
}
