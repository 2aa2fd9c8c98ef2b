import { entityStands, type Holds } from '../../model/as-of.ts';
import type { Entity, Relation } from '../../model/graph.ts';
import { dayBounds } from '../../model/partial-date.ts';
import { LINEAGE, type Mode, type RelationType } from '../../model/types.ts';
import type { GraphReader, Neighbour } from '../graph-store.ts';
import { statusHistory, type Stage } from './status-history.ts';
import { followLine, type Line } from './trace-line.ts';

export interface TraceOptions {
  /** Only what had happened by this day (days since 1970-01-01). */
  asOf?: number;
  modes: Mode[];
  /** Instruments at most; those most steps away are left out. */
  limit: number;
}

/** Who signed, and the posts (HOLDS_POST) that the official can have held that day, by id. */
export interface Signatory extends Neighbour {
  posts: Neighbour[];
}

/** An instrument of the line. */
export interface Traced {
  instrument: Entity;
  /** Steps of lineage from the one asked for. */
  steps: number;
  /** Whether it stands on the day asked for, `no` for one that has ended; null when no day was asked for. */
  holds: Holds | null;
  /** Each by id of the relation. */
  parties: Neighbour[];
  signatories: Signatory[];
  places: Neighbour[];
  history: Stage[];
}

export interface Trace {
  /** The oldest first, those without a date last, ties by id. */
  instruments: Traced[];
  /** RENEWS, AMENDS, REPLACES and UNDER among them, by id. */
  lineage: Relation[];
  /** False when a limit was hit. */
  complete: boolean;
}

/** Posts of all signatories, at most. */
const MOST_POSTS = 20_000;

/** The line in which an instrument stands, both ways; an empty one for an unknown id and for what is no instrument. */
export async function askTrace(reader: GraphReader, id: string, options: TraceOptions): Promise<Trace> {
  const line = await followLine(reader, id, options);
  if (!line) return { instruments: [], lineage: [], complete: true };
  const relations = [...line.relations.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const officials = relations.flatMap(({ type, from }) => (type === 'SIGNED' ? [from] : []));
  const posts = await reader.around(officials, { relationTypes: ['HOLDS_POST'], modes: ['done'] }, MOST_POSTS);
  const bodies = new Map(posts.entities.map((entity) => [entity.id, entity]));
  const held = posts.relations.flatMap((relation) => withEnd(bodies, relation, relation.to));
  const instruments = [...line.steps.keys()].map((one) => traced(one, line, relations, held, options));
  return {
    instruments: instruments.sort(bySignature),
    lineage: relations.filter(
      ({ type, from, to }) => LINEAGE.includes(type) && line.steps.has(from) && line.steps.has(to),
    ),
    complete: line.complete && posts.complete,
  };
}

function traced(id: string, line: Line, relations: Relation[], held: Neighbour[], options: TraceOptions): Traced {
  const instrument = line.entities.get(id);
  if (!instrument) throw new Error(`the line has ${id}, which was not loaded`);
  const own = relations.filter(({ from, to }) => from === id || to === id);
  const around = (type: RelationType) =>
    own.flatMap((relation) =>
      relation.type === type
        ? withEnd(line.entities, relation, relation.from === id ? relation.to : relation.from)
        : [],
    );
  const signed = instrument.attributes.signed?.[0]?.value ?? null;
  return {
    instrument,
    steps: line.steps.get(id) ?? 0,
    holds: options.asOf === undefined ? null : entityStands(instrument, options.asOf),
    parties: around('PARTY_TO'),
    signatories: around('SIGNED').map((row) => {
      const day = dayBounds(signed ?? row.relation.valid);
      return {
        ...row,
        posts: held.filter(({ relation }) => relation.from === row.neighbour.id && meets(relation, day)),
      };
    }),
    places: around('SIGNED_AT'),
    history: statusHistory(instrument, around('CONCERNS'), options),
  };
}

function withEnd(entities: Map<string, Entity>, relation: Relation, end: string): Neighbour[] {
  const neighbour = entities.get(end);
  return neighbour ? [{ relation, neighbour }] : [];
}

function meets({ firstDay, lastDay }: Relation, { first, last }: ReturnType<typeof dayBounds>): boolean {
  return (firstDay ?? -Infinity) <= (last ?? Infinity) && (lastDay ?? Infinity) >= (first ?? -Infinity);
}

function bySignature(a: Traced, b: Traced): number {
  const [x, y] = [a, b].map(
    ({ instrument }) => dayBounds(instrument.attributes.signed?.[0]?.value ?? null).first ?? Infinity,
  );
  return x === y ? (a.instrument.id < b.instrument.id ? -1 : 1) : (x ?? 0) - (y ?? 0);
}
