import type { EntityType, Mode } from '../api/generated.ts';
import { ENTITY_LOOK, ENTITY_ORDER } from './look.ts';
import type { CanvasEntity, CanvasRelation, View } from './view.ts';
import { MODE_WORDS, RELATION_ORDER, RELATION_WORDS } from './wording.ts';

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

/** A line of the legend. */
export interface Facet {
  key: string;
  label: string;
  entityType?: EntityType;
  /** On the canvas. */
  here: number;
  /** In the whole graph; undefined where that is not counted. */
  total: number | undefined;
}

interface GraphTotals {
  entities: readonly { type: string; count: number }[];
  relations: readonly { type: string; count: number }[];
}

/** The legend's lines by group, in a fixed order; kinds that neither the canvas nor the graph has are left out. */
export function facetsOf(
  counts: Map<string, number>,
  totals: GraphTotals | undefined,
): { title: string; facets: Facet[] }[] {
  const total = (list: GraphTotals['entities'] | undefined, type: string) =>
    list ? (list.find((count) => count.type === type)?.count ?? 0) : undefined;
  const facet = (key: string, label: string, all?: number): Facet => ({
    key,
    label,
    here: counts.get(key) ?? 0,
    total: all,
  });
  const statuses = [...counts.keys()].filter((key) => key.startsWith('status:')).toSorted();
  const groups = [
    {
      title: 'Things',
      facets: ENTITY_ORDER.map((type) => ({
        ...facet(`entity:${type}`, ENTITY_LOOK[type].many, total(totals?.entities, type)),
        entityType: type,
      })),
    },
    {
      title: 'Status of agreements',
      facets: statuses.map((key) => facet(key, capital(key.slice('status:'.length)))),
    },
    {
      title: 'Lines',
      facets: RELATION_ORDER.map((type) =>
        facet(`relation:${type}`, RELATION_WORDS[type].name, total(totals?.relations, type)),
      ),
    },
    {
      title: 'Told as',
      facets: (Object.keys(MODE_WORDS) as Mode[]).map((mode) => facet(`mode:${mode}`, MODE_WORDS[mode])),
    },
  ];
  return groups
    .map(({ title, facets }) => ({ title, facets: facets.filter(({ here, total: all }) => here + (all ?? 0) > 0) }))
    .filter(({ facets }) => facets.length > 0);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
