import type { Direction, EntityType, Mode, RelationOrder, RelationType } from '../api/generated.ts';
import { isGroupId } from './group-id.ts';
import type { LayoutName } from './layout-names.ts';
import type { Colour } from './palette.ts';

export interface Point {
  x: number;
  y: number;
}

/** A thing on the canvas. */
export interface CanvasEntity {
  id: string;
  type: EntityType;
  name: string;
  /** Short form drawn beside the shape. */
  label: string;
  /** Relations in the whole graph, drawn or not. */
  degree: number;
  /** An agreement's status as text, null where no text says or for other types. */
  status: string | null;
  /** Which instrument, event, body or place, as text: `MRA`, `visit`, `customs`. */
  kind: string | null;
  /** When an agreement was signed or an event took place, EDTF. */
  date: string | null;
  /** Name of the country of a body or place. */
  country: string | null;
  /** Names of an agreement's topics. */
  topics: readonly string[];
  mode: Mode;
}

/** A relation on the canvas; `from` and `to` are ids of entities that are there too. */
export interface CanvasRelation {
  id: string;
  type: RelationType;
  qualifier: string | null;
  mode: Mode;
  valid: string | null;
  from: string;
  to: string;
}

/** Which of an entity's relations an expansion asks for; an empty list means all. */
export interface Branch {
  types: readonly RelationType[];
  direction: Direction;
  neighbourTypes: readonly EntityType[];
  /** A day (`2019-01-01`): only what can hold then. */
  asOf: string | null;
  order: RelationOrder;
  /** How many relations at once. */
  size: number;
}

/** Everything that an entity is linked to, a screen of it at a time. */
export const WHOLE_BRANCH: Branch = {
  types: [],
  direction: 'BOTH',
  neighbourTypes: [],
  asOf: null,
  order: 'NAME',
  size: 25,
};

/** An expansion that was cut: `left` more relations follow `cursor`. */
export interface More {
  entityId: string;
  branch: Branch;
  cursor: string | null;
  left: number;
}

/** Days or parts of a date, both ends included: `{from: "2015", to: "2019-06"}`. */
export interface Period {
  from: string;
  to: string;
}

export const GROUPINGS = ['type', 'country', 'community'] as const;

/** How the part of the graph that is not on the canvas is drawn beside it: in groups by these. */
export const REST = ['country', 'type', 'community'] as const;

export type RestBy = (typeof REST)[number];

/** What makes one group of many things; `open` are the groups that are drawn thing by thing, each once for every 500 of its things. */
export interface Grouping {
  by: (typeof GROUPINGS)[number];
  open: readonly string[];
}

export const MEASURES = ['degree', 'agreements', 'betweenness'] as const;

/** What the size of a thing says. */
export type Measure = (typeof MEASURES)[number];

/** Things that stay bright with all that lies within so many lines of them, while the rest is dimmed. */
export interface Focus {
  of: readonly string[];
  steps: (typeof FOCUS_STEPS)[number];
}

export const FOCUS_STEPS = [1, 2] as const;

/** Colours the things or lines of a facet (`topic:…`, `status:…`), those of a period, or both at once; the first rule that fits wins. */
export interface StyleRule {
  facet: string | null;
  period: Period | null;
  colour: Colour;
  /** Things get a strong rim too, lines are drawn wider: told apart without their colour. */
  strong: boolean;
}

/** All that undo takes back: what is on the canvas, where, and what of it is hidden. Plain data, never changed in place. */
export interface View {
  entities: Readonly<Record<string, CanvasEntity>>;
  relations: Readonly<Record<string, CanvasRelation>>;
  /** By the id of an entity or a group; one without a position has not been placed yet. */
  positions: Readonly<Record<string, Point>>;
  hidden: readonly string[];
  pinned: readonly string[];
  more: readonly More[];
  /** Facets of the legend that are switched off. */
  off: readonly string[];
  layout: LayoutName;
  /** A day (`2019-01-01`): only what held then is shown; null for all of time. */
  asOf: string | null;
  /** Only agreements and events that can lie in it. */
  period: Period | null;
  grouping: Grouping | null;
  /** What the graph holds beside the canvas, as groups; null: not drawn. */
  rest: RestBy | null;
  measure: Measure;
  rules: readonly StyleRule[];
  focus: Focus | null;
}

export const EMPTY_VIEW: View = {
  entities: {},
  relations: {},
  positions: {},
  hidden: [],
  pinned: [],
  more: [],
  off: [],
  layout: 'force',
  asOf: null,
  period: null,
  grouping: null,
  rest: null,
  measure: 'degree',
  rules: [],
  focus: null,
};

export interface CanvasSubgraph {
  entities: readonly CanvasEntity[];
  relations: readonly CanvasRelation[];
}

/**
 * Adds what is not there yet, and brings back what was hidden by hand; what is there stays where it is.
 * Relations with an end that is missing are left out. Nothing new is the same view.
 */
export function add(view: View, { entities, relations }: CanvasSubgraph): View {
  const newEntities = entities.filter(({ id }) => !view.entities[id]);
  const allEntities = { ...view.entities, ...byId(newEntities) };
  const newRelations = relations.filter(
    ({ id, from, to }) => !view.relations[id] && allEntities[from] && allEntities[to],
  );
  const arrived = new Set(entities.map(({ id }) => id));
  const hidden = view.hidden.filter((id) => !arrived.has(id));
  if (newEntities.length + newRelations.length === 0 && hidden.length === view.hidden.length) return view;
  return { ...view, entities: allEntities, relations: { ...view.relations, ...byId(newRelations) }, hidden };
}

function byId<T extends { id: string }>(items: readonly T[]): Record<string, T> {
  return Object.fromEntries(items.map((item) => [item.id, item]));
}

export function hide(view: View, ids: readonly string[]): View {
  const known = ids.filter((id) => (view.entities[id] || isGroupId(id)) && !view.hidden.includes(id));
  return known.length === 0 ? view : { ...view, hidden: [...view.hidden, ...known] };
}

/** `groups`: ids of those that stand for things beside the canvas. */
export function hideOthers(view: View, ids: readonly string[], groups: readonly string[] = []): View {
  const kept = new Set(ids);
  return hide(
    view,
    [...Object.keys(view.entities), ...groups].filter((id) => !kept.has(id)),
  );
}

/** Brings back everything: hidden by hand, by the legend and by a date. */
export function showAll(view: View): View {
  const whole = view.hidden.length + view.off.length === 0 && view.asOf === null && view.period === null;
  return whole ? view : { ...view, hidden: [], off: [], asOf: null, period: null };
}

/** Brings back what was hidden by hand. */
export function unhide(view: View, ids: readonly string[]): View {
  const hidden = view.hidden.filter((id) => !ids.includes(id));
  return hidden.length === view.hidden.length ? view : { ...view, hidden };
}

/** Pins those that are not, or lets go when all of them are pinned. A pinned entity keeps its place in every layout. */
export function togglePin(view: View, ids: readonly string[]): View {
  const known = ids.filter((id) => view.entities[id]);
  if (known.length === 0) return view;
  const pinned = new Set(view.pinned);
  const letGo = known.every((id) => pinned.has(id));
  for (const id of known) {
    if (letGo) pinned.delete(id);
    else pinned.add(id);
  }
  return { ...view, pinned: [...pinned] };
}

export function place(view: View, positions: Readonly<Record<string, Point>>): View {
  const known = Object.entries(positions).filter(([id]) => view.entities[id] || isGroupId(id));
  return known.length === 0 ? view : { ...view, positions: { ...view.positions, ...Object.fromEntries(known) } };
}

/** Chooses a layout: everything but the pinned waits to be placed anew. */
export function arrange(view: View, layout: LayoutName): View {
  const kept = view.pinned.flatMap((id) => (view.positions[id] ? [[id, view.positions[id]] as const] : []));
  return { ...view, layout, positions: Object.fromEntries(kept) };
}

export function toggleFacet(view: View, facet: string): View {
  const off = view.off.includes(facet) ? view.off.filter((other) => other !== facet) : [...view.off, facet];
  return { ...view, off };
}

/** What the user chose about the whole picture. */
export type Choices = Pick<View, 'asOf' | 'period' | 'grouping' | 'rest' | 'measure' | 'rules' | 'focus'>;

/** The same choice is the same view. */
export function choose<Choice extends keyof Choices>(view: View, choice: Choice, value: View[Choice]): View {
  return view[choice] === value ? view : { ...view, [choice]: value };
}

/** Whether they ask for the same relations, however many at once. */
export function sameBranch(a: Branch, b: Branch): boolean {
  const told = ({ types, direction, neighbourTypes, asOf, order }: Branch) =>
    JSON.stringify([types.toSorted(), direction, neighbourTypes.toSorted(), asOf, order]);
  return told(a) === told(b);
}

/** Remembers how much of an expansion is left; nothing left is forgotten. */
export function leave(view: View, more: More): View {
  const others = view.more.filter(
    (other) => other.entityId !== more.entityId || !sameBranch(other.branch, more.branch),
  );
  if (more.left > 0) return { ...view, more: [...others, more] };
  return others.length === view.more.length ? view : { ...view, more: others };
}
