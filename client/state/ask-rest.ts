import { ask } from '../api/ask.ts';
import {
  OutlineDocument,
  type EntityType,
  type Mode,
  type OutlinedBy,
  type OutlineQuery,
  type OutlineQueryVariables,
} from '../api/generated.ts';
import { askWhole } from './ask-whole.ts';
import { canvasLabel } from './canvas-label.ts';
import { NOT_SAID } from './filters.ts';
import { toCanvasSubgraph } from './from-api.ts';
import { groupId } from './group-id.ts';
import type { Group } from './grouping.ts';
import { countryName } from './country-name.ts';
import { ENTITY_LOOK, ENTITY_ORDER } from './look.ts';
import type { Rest } from './rest.ts';
import type { CanvasSubgraph, RestBy, View } from './view.ts';
import { MODE_WORDS, RELATION_ORDER } from './wording.ts';

/** A group that is opened: so many of its best connected things, of these types only. */
export interface Opening {
  key: string;
  first: number;
  types: EntityType[] | null;
}

/** What to ask for the rest of a view, kept to its day, its period and to what the legend leaves on. */
export function restQuestion(view: View, by: RestBy): OutlineQueryVariables {
  const on = <Value extends string>(kind: string, all: readonly Value[]): Value[] =>
    all.filter((value) => !view.off.includes(`${kind}:${value}`));
  const off = (kind: string): string[] =>
    view.off.filter((facet) => facet.startsWith(`${kind}:`)).map((facet) => facet.slice(kind.length + 1));
  const said = (value: string) => (value === NOT_SAID ? null : value);
  return {
    outlined: by.toUpperCase() as OutlinedBy,
    apart: Object.keys(view.entities).toSorted(),
    entityTypes: on('entity', ENTITY_ORDER),
    relationTypes: on('relation', RELATION_ORDER),
    modes: on('mode', Object.keys(MODE_WORDS) as Mode[]),
    asOf: view.asOf,
    since: view.period?.from,
    until: view.period?.to,
    without: {
      instrumentTypes: off('instrument').map(said),
      statuses: off('status').map(said),
      topics: off('topic'),
      countries: off('country'),
    },
  };
}

/** The same text for the same question. */
export function restAsked(view: View, by: RestBy): string {
  return JSON.stringify(restQuestion(view, by));
}

/** The rest of a view in groups; `before` is what was told last. */
export async function askRest(view: View, by: RestBy, before: Rest | null = null): Promise<Rest> {
  const [{ outline }, holds] = await Promise.all([
    ask(OutlineDocument, restQuestion(view, by)),
    before?.asked ? before.holds : askWhole(),
  ]);
  return { ...toRest(outline, by), asked: restAsked(view, by), cameFrom: before?.cameFrom ?? new Map(), holds };
}

/** What comes out of a group, and the rest without it. */
export async function askOpened(
  view: View,
  by: RestBy,
  open: Opening,
): Promise<{ opened: CanvasSubgraph; rest: Grouped }> {
  const { outline } = await ask(OutlineDocument, { ...restQuestion(view, by), open });
  return {
    opened: outline.opened ? toCanvasSubgraph(outline.opened) : { entities: [], relations: [] },
    rest: toRest(outline, by),
  };
}

type Outline = OutlineQuery['outline'];

/** What an outline itself tells. */
type Grouped = Omit<Rest, 'asked' | 'cameFrom' | 'holds'>;

function toRest({ groups, lines, complete }: Outline, by: RestBy): Grouped {
  const most = groups.reduce((so, { count }) => Math.max(so, count), 1);
  const ids = new Map(groups.map(({ key }) => [key, groupId(`rest-${by}`, key)]));
  const idOf = (end: string) => ids.get(end) ?? end;
  return {
    by,
    groups: groups.map((group) => toGroup(group, labelOf(group, by), idOf(group.key), most)),
    lines: lines.map(({ from, to, count, types }) => ({ from: idOf(from), to: idOf(to), count, types })),
    complete,
  };
}

function toGroup(group: Outline['groups'][number], label: string, id: string, most: number): Group {
  const { key, count, types, country } = group;
  const rest = { share: count / most, country, types };
  return { id, key, label, type: commonType(group), count, members: [], rest };
}

/** Of one country what is in it may be of one type all the same. */
function commonType({ type, types }: Outline['groups'][number]): EntityType | null {
  const [first, ...others] = types;
  return type ?? (first && others.length === 0 ? first.type : null);
}

/** `"Japan"`, `"Other countries"`, `"Agreements"`; by country `"Topics: no country"`, `"Events: many countries"`. */
function labelOf({ type, country, hub, others }: Outline['groups'][number], by: RestBy): string {
  if (hub) return `Around ${canvasLabel(hub)}`;
  if (by === 'community') return 'Smaller communities';
  if (type === null) return country === null ? 'Other countries' : countryName(country);
  const { many } = ENTITY_LOOK[type];
  return by === 'type' ? many : `${many}: ${others ? 'many countries' : 'no country'}`;
}
