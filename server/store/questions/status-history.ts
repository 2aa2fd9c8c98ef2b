import { since } from '../../model/as-of.ts';
import type { Entity } from '../../model/graph.ts';
import { covers, dayBounds } from '../../model/partial-date.ts';
import type { AttributeName, Mode } from '../../model/types.ts';
import type { Neighbour } from '../graph-store.ts';

/** A step in the life of an instrument. */
export interface Stage {
  /** A status or what an event did: planned, announced, agreed, signed, in force, renewed, ended. */
  stage: string;
  /** EDTF; null when no text says. */
  date: string | null;
  mode: Mode;
  /** The events that made it so, with the relations that say so, by id. */
  events: Neighbour[];
}

/** Dates that are stages of their own. */
const DATED: Partial<Record<AttributeName, string>> = { signed: 'signed', inForce: 'in force', ends: 'ended' };

/** Stages that share a day, in the order in which they follow each other; others come after. */
const ORDER = ['planned', 'announced', 'negotiated', 'approved', 'agreed', 'signed', 'in force', 'reviewed', 'renewed'];

/**
 * What became of an instrument, in order of time, those without a date last: from the events that concern it, its
 * status and its dates. A coarser telling of a stage that is told is left out.
 */
export function statusHistory(
  { attributes }: Entity,
  concerns: Neighbour[],
  { asOf, modes }: { asOf?: number; modes: Mode[] },
): Stage[] {
  const told = (attributes.status ?? []).map(({ value, valid, mode }) => toStage(value, valid, mode));
  const dated = Object.entries(DATED).flatMap(([name, stage]) =>
    (attributes[name as AttributeName] ?? []).map(({ value, mode }) => toStage(stage, value, mode)),
  );
  const events = concerns.map((row) => {
    const date = row.relation.valid ?? row.neighbour.attributes.date?.[0]?.value ?? null;
    return { ...toStage(row.relation.qualifier, date, row.relation.mode), events: [row] };
  });
  const known = merged([...told, ...dated, ...events]).filter(
    ({ date, mode }) => modes.includes(mode) && (asOf === undefined || since(date, asOf) !== 'no'),
  );
  const finest = known.filter((one) => !known.some((other) => isCoarser(one, other)));
  return finest.sort(byTime);
}

function toStage(stage: string, date: string | null, mode: Mode): Stage {
  return { stage, date, mode, events: [] };
}

function merged(stages: Stage[]): Stage[] {
  const byKey = new Map<string, Stage>();
  for (const one of stages) {
    const key = JSON.stringify([one.stage, one.date, one.mode]);
    byKey.set(key, { ...one, events: [...(byKey.get(key)?.events ?? []), ...one.events] });
  }
  return [...byKey.values()];
}

function isCoarser(one: Stage, other: Stage): boolean {
  const same = one.stage === other.stage && one.mode === other.mode && one.date !== other.date;
  return same && one.events.length === 0 && covers(one.date, other.date);
}

function byTime(a: Stage, b: Stage): number {
  const [x, y] = [dayBounds(a.date), dayBounds(b.date)];
  const first = (x.first ?? Infinity) === (y.first ?? Infinity) ? 0 : (x.first ?? Infinity) - (y.first ?? Infinity);
  const rank = ({ stage }: Stage) => (ORDER.includes(stage) ? ORDER.indexOf(stage) : ORDER.length);
  return first || rank(a) - rank(b) || (JSON.stringify([a.stage, a.date]) < JSON.stringify([b.stage, b.date]) ? -1 : 1);
}
