import { since } from '../../model/as-of.ts';
import type { Entity, Relation } from '../../model/graph.ts';
import type { Mode, RelationType } from '../../model/types.ts';
import type { GraphReader } from '../graph-store.ts';

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

interface LineOptions {
  asOf?: number;
  modes: Mode[];
  limit: number;
}

export const LINEAGE: RelationType[] = ['RENEWS', 'AMENDS', 'REPLACES', 'UNDER'];

const FOLLOWED: RelationType[] = [...LINEAGE, 'PARTY_TO', 'SIGNED', 'SIGNED_AT', 'CONCERNS'];

/** Relations of one generation, at most. */
const MOST_RELATIONS = 20_000;

/** Follows the line both ways, generation by generation: one round trip each. */
export async function followLine(
  reader: GraphReader,
  root: Entity,
  { asOf, modes, limit }: LineOptions,
): Promise<Line> {
  const entities = new Map([[root.id, root]]);
  const line: Line = { steps: new Map([[root.id, 0]]), entities, relations: new Map(), complete: true };
  let generation = [root.id];
  for (let steps = 1; generation.length > 0; steps++) {
    const found = await reader.around(generation, { relationTypes: FOLLOWED, modes }, MOST_RELATIONS);
    for (const entity of found.entities) entities.set(entity.id, entity);
    const known = found.relations.filter(({ valid }) => asOf === undefined || since(valid, asOf) !== 'no');
    for (const relation of known) line.relations.set(relation.id, relation);
    const next = kin(known).filter((id) => !line.steps.has(id) && hasBegun(entities.get(id), asOf));
    generation = next.slice(0, limit - line.steps.size);
    line.complete &&= found.complete && generation.length === next.length;
    for (const id of generation) line.steps.set(id, steps);
  }
  return line;
}

function kin(relations: Relation[]): string[] {
  const ends = relations.flatMap(({ type, from, to }) => (LINEAGE.includes(type) ? [from, to] : []));
  return [...new Set(ends)].sort();
}

/** What had ended by the day belongs to the line, what was signed later does not. */
function hasBegun(instrument: Entity | undefined, asOf: number | undefined): boolean {
  if (instrument === undefined || asOf === undefined) return instrument !== undefined;
  return since(instrument.attributes.signed?.[0]?.value ?? null, asOf) !== 'no';
}
