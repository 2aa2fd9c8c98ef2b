import type { EntityType } from '../../model/types.ts';
import type { WholeGraph } from '../whole-graph.ts';
import { inTurns } from './in-turns.ts';
import { askedLines, askedThings, type OutlineAsked } from './outline-asked.ts';
import { linesBetween, type OutlineLine } from './outline-lines.ts';
import { foldSmall, partsOf, type OutlinedBy, type OutlinePart } from './outline-parts.ts';
import { mostFirst, total, type TypeCount } from './type-counts.ts';
import { degreesOf } from './whole-facts.ts';

export interface OutlineOptions extends OutlineAsked {
  by: OutlinedBy;
  /** Own ids of things that are in no group: they are told one by one. */
  apart: string[];
  /** A group that is opened: its best connected things are apart too. */
  open?: Opening;
  /** Countries or communities at most; what is in others is one group. */
  first: number;
}

export interface Opening {
  key: string;
  /** Things at most. */
  first: number;
  /** Only things of these types; all when left out. */
  types?: EntityType[];
}

export interface OutlineGroup extends OutlinePart {
  count: number;
  /** Most first. */
  types: TypeCount<EntityType>[];
}

export interface Outline {
  /** Most things first. */
  groups: OutlineGroup[];
  /** Most relations first; the relations among things apart, and within a group, are none. */
  lines: OutlineLine[];
  /** Ids of what came out of the opened group, best connected first. */
  opened: string[];
  /** False when there are more lines than are told. */
  complete: boolean;
}

/** Lines that are told: more cannot be seen apart. */
const MOST_LINES = 3000;

/** The whole graph in groups, however large it is; others are answered meanwhile. */
export async function outlineOf(graph: WholeGraph, options: OutlineOptions): Promise<Outline> {
  const { things } = graph;
  const isAsked = askedThings(graph, options);
  const { sets, of } = foldSmall(await partsOf(graph, options.by), isAsked, options);
  const apart = new Set(options.apart);
  const groupsAt = (place: number) => (isAsked(place) && !apart.has(things[place]!.id) ? sets[of[place]!]! : []);
  const opened = options.open ? bestOf(graph, options.open, groupsAt) : [];
  for (const id of opened) apart.add(id);
  const keys = new Map(sets.map((set) => [set, set.map(({ key }) => key)]));
  const drawnIn = (place: number) => {
    const { id } = things[place]!;
    return isAsked(place) ? (apart.has(id) ? [id] : keys.get(sets[of[place]!]!)!) : NOWHERE;
  };
  const all = await inTurns(linesBetween(graph, askedLines(options), drawnIn));
  const lines = all.filter(({ from, to }) => !(apart.has(from) && apart.has(to)));
  const groups = groupsOf(graph, groupsAt);
  return { groups, lines: lines.slice(0, MOST_LINES), opened, complete: lines.length <= MOST_LINES };
}

const NOWHERE: readonly string[] = [];

/** Its best connected things, ties by id. */
function bestOf(graph: WholeGraph, { key, first, types }: Opening, groupsAt: GroupsAt): string[] {
  const degrees = degreesOf(graph);
  return graph.things
    .flatMap(({ id, type }, place) =>
      (types?.includes(type) ?? true) && groupsAt(place).some((part) => part.key === key)
        ? [{ id, degree: degrees[place]! }]
        : [],
    )
    .sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1))
    .slice(0, first)
    .map(({ id }) => id);
}

/** The groups that the thing at a place is in; none when it is apart, or not asked for. */
type GroupsAt = (place: number) => readonly OutlinePart[];

function groupsOf({ things }: WholeGraph, groupsAt: GroupsAt): OutlineGroup[] {
  const found = new Map<OutlinePart, Map<EntityType, number>>();
  for (const [place, { type }] of things.entries()) {
    for (const part of groupsAt(place)) {
      const types = found.get(part) ?? new Map<EntityType, number>();
      found.set(part, types.set(type, (types.get(type) ?? 0) + 1));
    }
  }
  return [...found]
    .map(([part, types]) => ({ ...part, count: total(types), types: mostFirst(types) }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}
