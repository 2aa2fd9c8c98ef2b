import type { Entity, Relation } from '../../model/graph.ts';
import { dayBounds } from '../../model/partial-date.ts';
import type { Mode, RelationType } from '../../model/types.ts';
import type { GraphReader, Neighbour } from '../graph-store.ts';
import { countable, earliest, latest, type Contact, type Countable, type Told } from './countable.ts';
import { grouped } from './value-counts.ts';

export interface DossierOptions {
  /** Only what stands, or has happened, on this day (days since 1970-01-01). */
  asOf?: number;
  modes: Mode[];
  /** Instruments and meetings at most. */
  limit: number;
}

/** An instrument or a meeting of both. */
export interface DossierEntry {
  entity: Entity;
  date: string | null;
  holds: Told;
}

/** An official of one who dealt with the other. */
export interface DossierOfficial {
  official: Entity;
  /** Posts at the one, by id of the relation. */
  posts: Neighbour[];
  /** Ids of the instruments signed and the meetings taken part in, by id. */
  dealings: string[];
}

/** What two bodies or countries have with each other; a country's bodies and all their officials count for it. */
export interface Dossier {
  /** Both are parties; the oldest first, those without a date last, ties by id. */
  instruments: DossierEntry[];
  /** Both took part; in the same order. */
  meetings: DossierEntry[];
  /** Of the first and of the second, by id. */
  officials: [DossierOfficial[], DossierOfficial[]];
  firstContact: Contact | null;
  lastContact: Contact | null;
  /** False when a limit was hit. */
  complete: boolean;
}

/** Relations looked at in each of the steps, at most. */
const MOST_RELATIONS = 20_000;

const WITHIN: RelationType[] = ['IN_COUNTRY', 'PART_OF'];

/** An empty one for unknown ids and for a thing and itself. */
export async function askDossier(reader: GraphReader, a: string, b: string, options: DossierOptions): Promise<Dossier> {
  const [one, other] = await reader.entities([a, b]);
  if (!one || !other || one.id === other.id) return compose([], new Map(), [[], []], true);
  const places = [one, other].flatMap(({ type, id }) => (type === 'Location' ? [id] : []));
  const [found, within] = await Promise.all([
    reader.dealings({ types: ['Agreement', 'Event'], sides: [[one.id], [other.id]], limit: options.limit + 1 }),
    reader.around(places, { relationTypes: WITHIN }, MOST_RELATIONS),
  ]);
  const rows = countable(found.slice(0, options.limit), { ...options, by: 'body' });
  const ids = rows.map(({ dealing }) => dealing.id);
  const { modes } = options;
  const ties = await reader.around(
    ids,
    { relationTypes: ['PARTY_TO', 'SIGNED', 'TOOK_PART_IN'], modes },
    MOST_RELATIONS,
  );
  const acts = ties.relations.filter(({ from }) => isOfficial(from));
  const officials = [...new Set(acts.map(({ from }) => from))];
  const posts = await reader.around(officials, { relationTypes: ['HOLDS_POST'], modes: ['done'] }, MOST_RELATIONS);
  const entities = new Map([...ties.entities, ...posts.entities].map((entity) => [entity.id, entity]));
  const officialsOf = ({ id }: Entity): DossierOfficial[] => {
    const bodies = new Set([id, ...within.relations.flatMap(({ from, to }) => (to === id ? [from] : []))]);
    return actors(
      posts.relations.filter(({ to }) => bodies.has(to)),
      acts,
      entities,
    );
  };
  const complete = [within, ties, posts].every((part) => part.complete) && found.length <= options.limit;
  return compose(rows, entities, [officialsOf(one), officialsOf(other)], complete);
}

function isOfficial(id: string): boolean {
  return id.startsWith('official_');
}

/** Officials with posts among these, and what they did. */
function actors(posts: Relation[], acts: Relation[], entities: Map<string, Entity>): DossierOfficial[] {
  const own = [...grouped(posts, ({ from }) => from)].sort(([a], [b]) => (a < b ? -1 : 1));
  return own.flatMap(([id, held]) => {
    const official = entities.get(id);
    const dealings = [...new Set(acts.flatMap(({ from, to }) => (from === id ? [to] : [])))].sort();
    const rows = held.flatMap((relation) => {
      const neighbour = entities.get(relation.to);
      return neighbour ? [{ relation, neighbour }] : [];
    });
    return official ? [{ official, posts: rows, dealings }] : [];
  });
}

function compose(
  rows: Countable[],
  entities: Map<string, Entity>,
  officials: Dossier['officials'],
  complete: boolean,
): Dossier {
  const entries = (type: Entity['type']) =>
    [...rows].sort(byDate).flatMap(({ dealing, date, holds }): DossierEntry[] => {
      const entity = entities.get(dealing.id);
      return entity?.type === type ? [{ entity, date, holds }] : [];
    });
  return {
    instruments: entries('Agreement'),
    meetings: entries('Event'),
    officials,
    firstContact: earliest(rows),
    lastContact: latest(rows),
    complete,
  };
}

function byDate(a: Countable, b: Countable): number {
  const [x, y] = [a, b].map(({ date }) => dayBounds(date).first ?? Infinity);
  return x === y ? (a.dealing.id < b.dealing.id ? -1 : 1) : (x ?? 0) - (y ?? 0);
}
