import type { EntityType, Mode, RelationType } from '../../model/types.ts';
import type { WholeGraph, WholeLine, WholeThing } from '../whole-graph.ts';
import { holdsOn, modeOf } from './countable.ts';
import { foldSmall, partsOf, type OutlinedBy, type OutlinePart } from './outline-parts.ts';

export interface OutlineOptions {
  by: OutlinedBy;
  /** Own ids of things that are in no group: they are told one by one. */
  apart: string[];
  /** A group that is opened: its best connected things are apart too. */
  open?: Opening;
  /** Countries at most; what is in others is one group. */
  first: number;
  /** Only things of these types; all when left out. */
  types?: EntityType[];
  /** Only relations of these types; all when left out. */
  relationTypes?: RelationType[];
  modes: Mode[];
  /** Only what can stand, or have happened, on this day (days since 1970-01-01). */
  asOf?: number;
}

export interface Opening {
  key: string;
  /** Things at most. */
  first: number;
  /** Only things of these types; all when left out. */
  types?: EntityType[];
}

export interface TypeCount<Type> {
  type: Type;
  count: number;
}

export interface OutlineGroup extends OutlinePart {
  count: number;
  /** Most first. */
  types: TypeCount<EntityType>[];
}

/**
 * Relations between two groups, or a group and a thing apart: ids of things, keys of groups. Each counts once
 * between any two that its ends are in.
 */
export interface OutlineLine {
  from: string;
  to: string;
  count: number;
  /** Most first. */
  types: TypeCount<RelationType>[];
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

/** The whole graph in groups, however large it is. */
export function outlineOf(graph: WholeGraph, options: OutlineOptions): Outline {
  const { things } = graph;
  const asked = things.map((thing) => isAsked(thing, options));
  const parts = foldSmall(partsOf(graph, options.by), asked, options.first);
  const apart = new Set(options.apart);
  const together = (place: number) => asked[place]! && !apart.has(things[place]!.id);
  const opened = options.open ? bestOf(graph, parts, options.open, together) : [];
  for (const id of opened) apart.add(id);
  const lines = linesBetween(graph, options, (place) => {
    if (!asked[place]) return [];
    return together(place) ? parts[place]!.map(({ key }) => key) : [things[place]!.id];
  }).filter(({ from, to }) => !(apart.has(from) && apart.has(to)));
  const groups = groupsOf(graph, parts, together);
  return { groups, lines: lines.slice(0, MOST_LINES), opened, complete: lines.length <= MOST_LINES };
}

function isAsked(thing: WholeThing, { types, modes, asOf }: OutlineOptions): boolean {
  return (types?.includes(thing.type) ?? true) && modes.includes(modeOf(thing)) && holdsOn(thing, asOf) !== 'no';
}

/** Its best connected things, ties by id. */
function bestOf(
  { things, lines }: WholeGraph,
  parts: readonly OutlinePart[][],
  { key, first, types }: Opening,
  together: (place: number) => boolean,
): string[] {
  const degrees = new Uint32Array(things.length);
  for (const { from, to } of lines) {
    degrees[from]! += 1;
    degrees[to]! += 1;
  }
  return things
    .flatMap(({ id, type }, place) =>
      parts[place]!.some((part) => part.key === key) && together(place) && (types?.includes(type) ?? true)
        ? [{ id, degree: degrees[place]! }]
        : [],
    )
    .sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1))
    .slice(0, first)
    .map(({ id }) => id);
}

function groupsOf(
  { things }: WholeGraph,
  parts: readonly OutlinePart[][],
  together: (place: number) => boolean,
): OutlineGroup[] {
  const found = new Map<OutlinePart, Map<EntityType, number>>();
  for (const [place, { type }] of things.entries()) {
    for (const part of together(place) ? parts[place]! : []) {
      const types = found.get(part) ?? new Map<EntityType, number>();
      found.set(part, types.set(type, (types.get(type) ?? 0) + 1));
    }
  }
  return [...found]
    .map(([part, types]) => ({ ...part, count: total(types), types: inOrder(types) }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}

/** Relations between two, as they are counted. */
interface Between {
  from: string;
  to: string;
  /** The line that was counted last: it counts once, though its ends may be in both. */
  last: WholeLine | null;
  types: Map<RelationType, number>;
}

/** `nodesOf`: its own id, or the keys of its groups; none where it is not asked for. */
function linesBetween(graph: WholeGraph, options: OutlineOptions, nodesOf: (place: number) => string[]): OutlineLine[] {
  const { names, nodes } = numbered(graph, nodesOf);
  const between = new Map<number, Between>();
  for (const line of graph.lines) {
    if (!holds(line, options)) continue;
    for (const from of nodes[line.from]!) {
      for (const to of nodes[line.to]!) if (from !== to) count(between, line, from, to, names);
    }
  }
  return [...between.values()]
    .map(({ from, to, types }) => ({ from, to, count: total(types), types: inOrder(types) }))
    .sort((a, b) => b.count - a.count || (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1));
}

/** Numbers for what things are drawn in, in the order of their names: texts would take ten times as long for a million lines. */
function numbered({ things }: WholeGraph, nodesOf: (place: number) => string[]) {
  const named = things.map((_, place) => nodesOf(place));
  const names = [...new Set(named.flat())].sort();
  const numbers = new Map(names.map((name, number) => [name, number]));
  return { names, nodes: named.map((some) => some.map((name) => numbers.get(name)!)) };
}

function count(between: Map<number, Between>, line: WholeLine, one: number, other: number, names: string[]): void {
  const [from, to] = one < other ? [one, other] : [other, one];
  const key = from * names.length + to;
  let known = between.get(key);
  if (!known) {
    known = { from: names[from]!, to: names[to]!, last: null, types: new Map() };
    between.set(key, known);
  }
  if (known.last === line) return;
  known.last = line;
  known.types.set(line.type, (known.types.get(line.type) ?? 0) + 1);
}

function holds({ type, mode, firstDay, lastDay }: WholeLine, { relationTypes, modes, asOf }: OutlineOptions): boolean {
  if (!modes.includes(mode) || relationTypes?.includes(type) === false) return false;
  return asOf === undefined || ((firstDay === null || firstDay <= asOf) && (lastDay === null || lastDay >= asOf));
}

function total(counts: ReadonlyMap<unknown, number>): number {
  return [...counts.values()].reduce((a, b) => a + b, 0);
}

function inOrder<Type extends string>(counts: ReadonlyMap<Type, number>): TypeCount<Type>[] {
  return [...counts]
    .map(([type, count]) => ({ type, count }))
    .sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1));
}
