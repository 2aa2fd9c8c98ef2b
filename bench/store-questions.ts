import { dayNumber } from '../server/model/partial-date.ts';
import { RELATION_TYPES, type EntityType, type RelationType } from '../server/model/types.ts';
import type { ExpandOptions, GraphStore, Neighbour, Paged } from '../server/store/graph-store.ts';
import type { RelationFilter } from '../server/store/relation-filter.ts';
import type { Path } from '../server/store/graph-walk.ts';
import { findPaths, type PathOptions } from '../server/store/questions/paths.ts';
import { askTrace, type Trace, type TraceOptions } from '../server/store/questions/trace.ts';
import { seededRandom } from '../client/graph/layouts/seeded-random.ts';
import { pick } from './pick.ts';
import { entityCount, generatedId } from './skewed-graph.ts';

/** Instruments of a line, oldest first, and each relation of them, with what stands at its other end, by id. */
export interface TraceRows {
  instruments: string[];
  around: Neighbour[];
  /** Posts that the signatories hold. */
  posts: Neighbour[];
}

/** The questions written by hand in the database's own language, for the same rows. */
export interface RawGraph {
  expand(id: string, options: ExpandOptions): Promise<Paged<Neighbour>>;
  /** All shortest ones, by the ids of their entities. */
  paths(from: string, to: string, options: PathOptions): Promise<Path[]>;
  trace(id: string, options: TraceOptions): Promise<TraceRows>;
}

/** A database that holds the generated graph, asked through the store and by hand. */
export interface StorePeers {
  store: GraphStore;
  raw: RawGraph;
  close(): Promise<void>;
}

/** One question about many things: each is asked of both, and `rows` gives what must be equal. */
export interface Question {
  name: string;
  asked: { store(): Promise<unknown>; raw(): Promise<unknown> }[];
  rows(answer: unknown): unknown;
}

const THREE_TYPES: RelationType[] = ['PARTY_TO', 'SIGNED', 'TOOK_PART_IN'];
const NARROWING: RelationType[] = ['PARTY_TO', 'SIGNED', 'HOLDS_POST'];
type PathFilter = RelationFilter & { limit?: number };
const FILTERS: Record<string, PathFilter> = {
  'all shortest paths': {},
  'all shortest paths, three types': { relationTypes: THREE_TYPES },
  'all shortest paths, three types on a day': { relationTypes: THREE_TYPES, asOf: dayNumber('2004-06-30') },
  'a page of shortest paths, three types that narrow': { relationTypes: NARROWING, limit: 25 },
};
const PATHS = { longest: 6, longer: false, limit: 1000, visits: 200_000 };
const TRACE: TraceOptions = { modes: ['done', 'planned'], limit: 100 };

/** The same questions about the same things in every run; things are drawn evenly, so that most have few relations. */
export function storeQuestions({ store, raw }: StorePeers, relations: number, count: number): Question[] {
  const random = seededRandom(19_700_101);
  const types: EntityType[] = ['Agency', 'Official', 'Agreement', 'Agreement', 'Event'];
  const draw = (type: EntityType) => generatedId(type, Math.floor(random() * entityCount(type, relations)));
  const things = Array.from({ length: count }, () => draw(pick(random, types)));
  const pairs = Array.from({ length: count }, () => [draw(pick(random, types)), draw(pick(random, types))] as const);
  const instruments = Array.from({ length: count }, () => draw('Agreement'));
  const lots = pairs.map(() => threeTypes(random));
  const page = { offset: 0, limit: 50 };
  const expand: Question = {
    name: 'expand',
    asked: things.map((id) => ({
      store: async () => (await store.expand([id], page))[0],
      raw: () => raw.expand(id, page),
    })),
    rows: (answer) => answer,
  };
  const paths = (name: string, filter: (pair: number) => PathFilter): Question => ({
    name,
    asked: pairs.map(([from, to], pair) => ({
      store: async () => (await findPaths(store.walk, from, to, { ...PATHS, ...filter(pair) })).paths,
      raw: () => raw.paths(from, to, { ...PATHS, ...filter(pair) }),
    })),
    rows: (answer) => answer,
  });
  const trace: Question = {
    name: 'trace',
    asked: instruments.map((id) => ({ store: () => askTrace(store, id, TRACE), raw: () => raw.trace(id, TRACE) })),
    rows: (answer) => ('lineage' in (answer as object) ? traceRows(answer as Trace) : answer),
  };
  return [
    expand,
    ...Object.entries(FILTERS).map(([name, filter]) => paths(name, () => filter)),
    paths('all shortest paths, three types by lot', (pair) => ({ relationTypes: lots[pair] })),
    trace,
  ];
}

/** Another three for each pair, since what a filter costs depends on which types it leaves. */
function threeTypes(random: () => number): RelationType[] {
  const left = Object.keys(RELATION_TYPES) as RelationType[];
  return Array.from({ length: 3 }, () => left.splice(Math.floor(random() * left.length), 1)[0]!);
}

function traceRows({ instruments, lineage }: Trace): TraceRows {
  const known = new Map(instruments.map(({ instrument }) => [instrument.id, instrument]));
  const line = lineage.flatMap((relation) => {
    const neighbour = known.get(relation.to);
    return neighbour ? [{ relation, neighbour }] : [];
  });
  const ends = instruments.flatMap(({ parties, signatories, places, history }) => [
    ...parties,
    ...signatories.map(({ relation, neighbour }) => ({ relation, neighbour })),
    ...places,
    ...history.flatMap(({ events }) => events),
  ]);
  const posts = instruments.flatMap(({ signatories }) => signatories.flatMap((row) => row.posts));
  const each = (rows: Neighbour[]) =>
    [...new Map(rows.map((row) => [row.relation.id, row])).values()].sort((a, b) =>
      a.relation.id < b.relation.id ? -1 : 1,
    );
  return {
    instruments: instruments.map(({ instrument }) => instrument.id),
    around: each([...line, ...ends]),
    posts: each(posts),
  };
}
