import { since } from '../../model/as-of.ts';
import type { Entity, Relation } from '../../model/graph.ts';
import { LINEAGE, type Mode, type RelationType } from '../../model/types.ts';
import type { GraphReader, Surroundings } from '../graph-store.ts';
import { grouped } from './value-counts.ts';

/** An instrument and those tied to it by lineage, with what is said of each. */
export interface Line {
  /** Steps of lineage to each instrument. */
  steps: Map<string, number>;
  /** The instruments and the other ends of `relations`. */
  entities: Map<string, Entity>;
  relations: Map<string, Relation>;
  /** False when a limit was hit. */
  complete: boolean;
}

export interface LineOptions {
  asOf?: number;
  modes: Mode[];
  limit: number;
}

const FOLLOWED: RelationType[] = [...LINEAGE, 'PARTY_TO', 'SIGNED', 'SIGNED_AT', 'CONCERNS'];

/** Relations of a line, at most. */
const MOST_RELATIONS = 20_000;

/** Follows the line of an instrument both ways, generation by generation; undefined for what is none. */
export async function followLine(
  reader: GraphReader,
  id: string,
  { asOf, modes, limit }: LineOptions,
): Promise<Line | undefined> {
  const found = await loadLine(reader, id, modes);
  if (!found) return undefined;
  const entities = new Map(found.entities.map((entity) => [entity.id, entity]));
  const known = found.relations.filter(({ valid }) => asOf === undefined || since(valid, asOf) !== 'no');
  const kin = grouped(known.flatMap(tied), ({ from }) => from);
  const line: Line = { steps: new Map([[found.root, 0]]), entities, relations: new Map(), complete: found.complete };
  let generation = [found.root];
  for (let steps = 1; generation.length > 0; steps++) {
    const ends = new Set(generation.flatMap((one) => (kin.get(one) ?? []).map(({ to }) => to)));
    const next = [...ends].sort().filter((one) => !line.steps.has(one) && hasBegun(entities.get(one), asOf));
    generation = next.slice(0, limit - line.steps.size);
    line.complete &&= generation.length === next.length;
    for (const one of generation) line.steps.set(one, steps);
  }
  const own = known.filter(({ from, to }) => line.steps.has(from) || line.steps.has(to));
  return { ...line, relations: new Map(own.map((relation) => [relation.id, relation])) };
}

/** One round trip for the id of an instrument, two more where it may be the id of a key. */
async function loadLine(
  reader: GraphReader,
  id: string,
  modes: Mode[],
): Promise<(Surroundings & { root: string }) | undefined> {
  const filter = { relationTypes: FOLLOWED, modes };
  const found = await reader.line(id, filter, MOST_RELATIONS);
  if (found.entities.length > 0) return { ...found, root: id };
  const [root] = await reader.entities([id]);
  if (root?.type !== 'Agreement') return undefined;
  return { ...(await reader.line(root.id, filter, MOST_RELATIONS)), root: root.id };
}

/** A relation of lineage leads both ways. */
function tied({ type, from, to }: Relation): { from: string; to: string }[] {
  if (!LINEAGE.includes(type)) return [];
  return [
    { from, to },
    { from: to, to: from },
  ];
}

/** What had ended by the day belongs to the line, what was signed later does not. */
function hasBegun(instrument: Entity | undefined, asOf: number | undefined): boolean {
  if (instrument === undefined || asOf === undefined) return instrument !== undefined;
  return since(instrument.attributes.signed?.[0]?.value ?? null, asOf) !== 'no';
}
