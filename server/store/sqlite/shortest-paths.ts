import type { PathBounds, Paths } from '../graph-walk.ts';
import type { RelationFilter } from '../relation-filter.ts';
import type { Connection, Parameters } from './connection.ts';
import { listed, narrowingSteps } from './narrowing.ts';
import { tellPaths, type Way } from './tell-paths.ts';
import { enter, weigh, type Entered } from './walk-reads.ts';

/** An entity of a level, and the other end of each of its relations. */
type Reach = [from: number, to: number[]];

/** What has been seen from one end. */
interface Side {
  seen: Set<number>;
  /** The entities seen last. */
  frontier: number[];
  /** How many relations the frontier has, of every kind; undefined where they were not counted yet. */
  weight: number | undefined;
  /** Level by level. */
  taken: Reach[][];
}

/** Conditions on a row `a` of `step`, with their parameters. */
interface Conditions {
  ofRelation: string;
  /** On an entity between the ends. */
  between: string;
  parameters: Parameters;
}

/** A side with so few relations is followed without weighing the other, and without a look across. */
const FEW = 64;

/** So many looks across are not weighed against what else could be done: most searches end with them. */
const FEW_LOOKS = 1000;

/** So many entities are weighed; of more it is supposed that each has the usual number of relations. */
const MOST_WEIGHED = 100;
const USUAL_RELATIONS = 20;

/**
 * All shortest paths between two entities (their ids), searched from both ends. Before many relations are followed,
 * the search looks whether what it saw last from either end is related: most searches end so, without reading a hub's
 * relations.
 */
export function shortestPaths(
  connection: Connection,
  ends: [from: string, to: string],
  filter: RelationFilter,
  bounds: PathBounds,
): Paths {
  const [from, to] = enter(connection, ends);
  if (!from || !to || from.node === to.node) return { paths: [], visited: 0, complete: true };
  const [start, end] = [from.node, to.node];
  const conditions = conditionsOf(filter, start, end);
  const sides: [Side, Side] = [sideOf(from), sideOf(to)];
  const [left, right] = sides;
  const visited = () => left.seen.size + right.seen.size;
  const told = (bridges: Way[]): Paths => {
    const ways = [...bridges, ...waysBack(sides, bridges)];
    return { ...tellPaths(connection, [start, end], ways, conditions, bounds.limit), visited: visited() };
  };
  for (let depth = 0, looked = 0; depth < bounds.longest; depth++) {
    if (sides.some(({ frontier }) => frontier.length === 0)) break;
    const quiet = sides.find(({ weight }) => weight !== undefined && weight <= FEW);
    const bridges = quiet ? [] : bridge(connection, sides, conditions);
    if (bridges.length > 0) return told(bridges);
    const near = quiet ?? nearer(connection, sides);
    const most = bounds.visits - looked - visited();
    const followed = follow(connection, near, conditions, most);
    if (followed > most) return { paths: [], visited: visited(), complete: false };
    looked += followed;
    if (left.frontier.some((node) => right.seen.has(node))) return told([]);
  }
  return { paths: [], visited: visited(), complete: true };
}

function conditionsOf(filter: RelationFilter, start: number, end: number): Conditions {
  const { ofRelation, ofNeighbour, parameters } = narrowingSteps(filter);
  const all = (conditions: string[]) => conditions.map((condition) => ` AND ${condition}`).join('');
  const between = all(ofNeighbour.map((condition) => `(${condition} OR a.neighbour IN (:start, :end))`));
  return { ofRelation: all(ofRelation), between, parameters: { ...parameters, ...(between && { start, end }) } };
}

function sideOf({ node, degree }: Entered): Side {
  return { seen: new Set([node]), frontier: [node], weight: degree, taken: [] };
}

/** The side whose next level has fewer relations, so that a hub is met from its quiet neighbours. */
function nearer(connection: Connection, sides: [Side, Side]): Side {
  const fresh = sides.filter(({ weight }) => weight === undefined);
  for (const side of fresh) side.weight = side.frontier.length * USUAL_RELATIONS;
  const few = fresh.filter(({ frontier }) => frontier.length <= MOST_WEIGHED);
  const groups = few.map(({ frontier }) => frontier);
  const weights = groups.length > 0 ? weigh(connection, groups) : [];
  few.forEach((side, i) => (side.weight = weights[i]));
  const [a, b] = sides;
  return (a.weight ?? 0) <= (b.weight ?? 0) ? a : b;
}

/** Which of what was seen last from either end are related, where to look costs less than to follow relations; a hub costs no more to look at. */
function bridge(connection: Connection, sides: [Side, Side], { ofRelation, parameters }: Conditions): Way[] {
  const [left, right] = [sides[0].frontier, sides[1].frontier];
  const looks = left.length * right.length;
  if (looks > FEW_LOOKS && looks > (nearer(connection, sides).weight ?? 0)) return [];
  const sql = `SELECT group_concat('[' || a.node || ',' || a.neighbour || ']') FROM json_each(:from) f
    CROSS JOIN step a ON a.node = f.value WHERE a.neighbour IN ${listed('to')}${ofRelation}`;
  const turned = right.length < left.length;
  const [from, to] = turned ? [right, left] : [left, right];
  const ways = connection.list<Way>(sql, { ...parameters, from: JSON.stringify(from), to: JSON.stringify(to) });
  return turned ? ways.map(([a, b]): Way => [b, a]) : ways;
}

/** Goes one level on; how many relations it followed, which is more than `most` where there were too many. */
function follow(connection: Connection, side: Side, conditions: Conditions, most: number): number {
  const { ofRelation, between, parameters } = conditions;
  const sql = `SELECT group_concat('[' || f.value || ',[' || coalesce((SELECT group_concat(neighbour) FROM (
      SELECT a.neighbour FROM step a WHERE a.node = f.value AND a.neighbour <> a.node${ofRelation}${between} LIMIT :most
    )), '') || ']]') FROM json_each(:from) f`;
  const next = new Set<number>();
  const level: Reach[] = [];
  let followed = 0;
  for (let at = 0; at < side.frontier.length && followed <= most; at += MOST_WEIGHED) {
    const from = JSON.stringify(side.frontier.slice(at, at + MOST_WEIGHED));
    for (const reach of connection.list<Reach>(sql, { ...parameters, from, most: most + 1 })) {
      level.push(reach);
      followed += reach[1].length;
      for (const node of reach[1]) if (!side.seen.has(node)) next.add(node);
    }
  }
  for (const node of next) side.seen.add(node);
  side.frontier = [...next];
  side.weight = undefined;
  side.taken.push(level);
  return followed;
}

/** The ways from where the sides met back to the ends, each from the start on. */
function waysBack([left, right]: [Side, Side], bridges: Way[]): Way[] {
  const met = left.frontier.filter((node) => right.seen.has(node));
  return [
    ...back(left, [...met, ...bridges.map(([from]) => from)]),
    ...back(right, [...met, ...bridges.map(([, to]) => to)]).map(([from, to]): Way => [to, from]),
  ];
}

function back({ taken }: Side, from: number[]): Way[] {
  const ways: Way[] = [];
  let ahead = new Set(from);
  for (const level of taken.toReversed()) {
    const before = new Set<number>();
    for (const [node, reached] of level) {
      for (const to of reached) {
        if (!ahead.has(to)) continue;
        ways.push([node, to]);
        before.add(node);
      }
    }
    ahead = before;
  }
  return ways;
}
