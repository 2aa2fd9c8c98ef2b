import type { EntityType, Mode } from '../api/generated.ts';
import { countryName } from './country-name.ts';
import { isGroupId } from './group-id.ts';
import { ENTITY_LOOK, ENTITY_ORDER } from './look.ts';
import { mayLieIn } from './time.ts';
import type { CanvasEntity, CanvasRelation, View } from './view.ts';
import { MODE_WORDS, RELATION_ORDER, RELATION_WORDS } from './wording.ts';

/** In place of a type or status that no text says. */
export const NOT_SAID = 'not said';
const NOTHING: ReadonlySet<string> = new Set();
const NO_VALUES: ReadonlyMap<string, number> = new Map();
const DATED: ReadonlySet<EntityType> = new Set(['Agreement', 'Event']);

/** What of the canvas holds on a day, as the server tells it. */
export interface Standing {
  asOf: string;
  certainly: ReadonlySet<string>;
  possibly: ReadonlySet<string>;
}

/** What the canvas shows of a view, and how much it keeps back. */
export interface Shown {
  entities: CanvasEntity[];
  relations: CanvasRelation[];
  /** Ids of what is shown and holds on the day only perhaps. */
  possibly: ReadonlySet<string>;
  hiddenByHand: number;
  hiddenByLegend: number;
  hiddenByTime: number;
}

/** The facets an entity falls under: of each kind (`topic:…`) none, one or several. */
export function entityFacets({ type, mode, status, kind, country, topics }: CanvasEntity): string[] {
  const facets = [`entity:${type}`, `mode:${mode}`, ...topics.map((topic) => `topic:${topic}`)];
  if (country) facets.push(`country:${country}`);
  if (type === 'Agreement') facets.push(`status:${status ?? NOT_SAID}`, `instrument:${kind ?? NOT_SAID}`);
  return facets;
}

export function relationFacets(relation: CanvasRelation): string[] {
  return [`relation:${relation.type}`, `mode:${relation.mode}`];
}

/** What is switched off hides what has no other facet of that kind: of two topics, both must be off. */
function isOff(facets: readonly string[], off: ReadonlySet<string>): boolean {
  const kindOf = (facet: string) => facet.slice(0, facet.indexOf(':'));
  return facets.some(
    (facet) => off.has(facet) && facets.every((other) => kindOf(other) !== kindOf(facet) || off.has(other)),
  );
}

/**
 * A relation is shown when both its ends are and no facet of its own is off. Until it is told what stands on the day
 * of the view, the answer for the day before is shown.
 */
export function shown(view: View, standing: Standing | null = null): Shown {
  const hidden = new Set(view.hidden);
  const off = new Set(view.off);
  const day = view.asOf === null ? null : standing;
  const stands = (id: string) => day === null || day.certainly.has(id) || day.possibly.has(id);
  const { period } = view;
  const inTime = ({ id, type, date }: CanvasEntity) =>
    stands(id) && (period === null || !DATED.has(type) || mayLieIn(date, period));
  const byHand = Object.values(view.entities).filter((entity) => !hidden.has(entity.id));
  const byLegend = off.size === 0 ? byHand : byHand.filter((entity) => !isOff(entityFacets(entity), off));
  const entities = byLegend.filter(inTime);
  const ids = new Set(entities.map((entity) => entity.id));
  const relations = Object.values(view.relations).filter(
    (relation) =>
      ids.has(relation.from) && ids.has(relation.to) && stands(relation.id) && !isOff(relationFacets(relation), off),
  );
  return {
    entities,
    relations,
    possibly: day?.possibly ?? NOTHING,
    hiddenByHand: Object.keys(view.entities).length - byHand.length + view.hidden.filter(isGroupId).length,
    hiddenByLegend: byHand.length - byLegend.length,
    hiddenByTime: byLegend.length - entities.length,
  };
}

/** Whether the legend or a date keeps anything back. */
export function isNarrowed({ off, asOf, period }: View): boolean {
  return off.length > 0 || asOf !== null || period !== null;
}

/** How many things on the canvas fall under each facet on its day and in its period, hidden or not. */
export function facetCounts(view: View, standing: Standing | null = null): Map<string, number> {
  const counts = new Map<string, number>();
  const { entities, relations } = shown({ ...view, off: [], hidden: [] }, standing);
  const facets = [...entities.flatMap(entityFacets), ...relations.flatMap(relationFacets)];
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

/**
 * The legend's lines by group, in a fixed order; kinds that neither the canvas nor the graph has are left out. `values`
 * are what the whole graph holds of those that are no types, where that is drawn.
 */
export function facetsOf(
  counts: ReadonlyMap<string, number>,
  totals: GraphTotals | undefined,
  values: ReadonlyMap<string, number> = NO_VALUES,
): { title: string; facets: Facet[] }[] {
  const total = (list: GraphTotals['entities'] | undefined, type: string) =>
    list ? (list.find((count) => count.type === type)?.count ?? 0) : undefined;
  const facet = (key: string, label: string, all?: number): Facet => ({
    key,
    label,
    here: counts.get(key) ?? 0,
    total: all,
  });
  const most = (key: string) => values.get(key) ?? counts.get(key) ?? 0;
  const found = (kind: string, label: (value: string) => string = capital) =>
    [...new Set([...counts.keys(), ...values.keys()])]
      .filter((key) => key.startsWith(`${kind}:`))
      .toSorted((a, b) => most(b) - most(a) || (a < b ? -1 : 1))
      .map((key) => facet(key, label(key.slice(kind.length + 1)), values.get(key)));
  const groups = [
    {
      title: 'Things',
      facets: ENTITY_ORDER.map((type) => ({
        ...facet(`entity:${type}`, ENTITY_LOOK[type].many, total(totals?.entities, type)),
        entityType: type,
      })),
    },
    { title: 'Agreements', facets: found('instrument') },
    { title: 'Status of agreements', facets: found('status') },
    { title: 'Topics', facets: found('topic') },
    { title: 'Countries', facets: found('country', countryName) },
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
