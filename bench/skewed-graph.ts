import type { Entity, Relation, Variant } from '../server/model/graph.ts';
import { entityId, relationId } from '../server/model/identity.ts';
import { dayBounds, isoDay } from '../server/model/partial-date.ts';
import { type EntityType, type Mode, RELATION_TYPES, type RelationType } from '../server/model/types.ts';
import { countries } from './agreement-table.ts';
import { seededRandom } from '../client/graph/layouts/seeded-random.ts';
import { pick } from './pick.ts';

/** A part of a graph: its relations lead to entities of this part or of an earlier one. */
export interface GraphPart {
  entities: Entity[];
  relations: Relation[];
}

/** Of a thousand entities so many are of the type. */
const ENTITIES: Record<EntityType, number> = {
  Agency: 50,
  Official: 150,
  Agreement: 500,
  Location: 10,
  Event: 280,
  Topic: 10,
};

/** Of a thousand relations so many are of the type; `even` ends are drawn evenly, the others are hubs and leaves. */
interface Kind {
  type: RelationType;
  share: number;
  from: EntityType;
  to: EntityType;
  even: 'from' | 'to' | 'both';
}

const KINDS: Kind[] = [
  { type: 'PARTY_TO', share: 300, from: 'Agency', to: 'Agreement', even: 'to' },
  { type: 'SIGNED', share: 120, from: 'Official', to: 'Agreement', even: 'to' },
  { type: 'HOLDS_POST', share: 60, from: 'Official', to: 'Agency', even: 'from' },
  { type: 'TOOK_PART_IN', share: 130, from: 'Official', to: 'Event', even: 'to' },
  { type: 'TOOK_PART_IN', share: 120, from: 'Agency', to: 'Event', even: 'to' },
  { type: 'CONCERNS', share: 60, from: 'Event', to: 'Agreement', even: 'both' },
  { type: 'SIGNED_AT', share: 50, from: 'Agreement', to: 'Location', even: 'from' },
  { type: 'HELD_AT', share: 30, from: 'Event', to: 'Location', even: 'from' },
  { type: 'ABOUT', share: 85, from: 'Agreement', to: 'Topic', even: 'from' },
  { type: 'IN_COUNTRY', share: 5, from: 'Agency', to: 'Location', even: 'from' },
];

const LINEAGE: RelationType[] = ['RENEWS', 'AMENDS', 'REPLACES', 'UNDER'];

/** Instruments that follow each other: all but the first of them have an earlier one. */
const LINE = 5;

const PART = 5000;

/** How many entities of a type stand among this many relations; ten relations an entity. */
export function entityCount(type: EntityType, relations: number): number {
  return Math.ceil((relations / 10_000) * ENTITIES[type]);
}

/** Id of an entity of the generated graph; the smaller the number the better connected, where its type has hubs. */
export function generatedId(type: EntityType, index: number): string {
  return entityId(type, `${type} ${index}`);
}

/** The same graph in every run: a few bodies, officials, places and topics have thousands of relations and most have few. */
export function* skewedGraph(relations: number): Generator<GraphPart> {
  const random = seededRandom(20_231_127);
  for (const type of Object.keys(ENTITIES) as EntityType[]) {
    const entities = Array.from({ length: entityCount(type, relations) }, (_, index) => entity(random, type, index));
    for (let at = 0; at < entities.length; at += PART) {
      yield { entities: entities.slice(at, at + PART), relations: [] };
    }
  }
  const seen = new Set<string>();
  let part: Relation[] = [];
  for (const one of drawn(random, relations)) {
    if (seen.has(one.id)) continue;
    seen.add(one.id);
    part.push(one);
    if (part.length === PART || seen.size === relations) yield { entities: [], relations: part.splice(0) };
    if (seen.size === relations) return;
  }
}

/** More relations than wanted, some of them twice. */
function* drawn(random: () => number, relations: number): Generator<Relation> {
  const agreements = entityCount('Agreement', relations);
  for (let index = 0; index < agreements; index += 1) {
    if (index % LINE === 0) continue;
    const [from, to] = [generatedId('Agreement', index), generatedId('Agreement', index - 1)];
    yield relation(random, pick(random, LINEAGE), from, to);
  }
  const kinds = KINDS.flatMap((kind) => Array.from({ length: kind.share }, () => kind));
  const end = (type: EntityType, even: boolean) =>
    generatedId(type, Math.floor(entityCount(type, relations) * random() ** (even ? 1 : 3)));
  for (;;) {
    const { type, from, to, even } = pick(random, kinds);
    yield relation(random, type, end(from, even !== 'to'), end(to, even !== 'from'));
  }
}

function entity(random: () => number, type: EntityType, index: number): Entity {
  const shown = (value: string): Variant[] => [
    { value, mode: 'done', valid: null, title: null, onBehalfOf: null, support: 1 },
  ];
  const attributes: Entity['attributes'] = {};
  const day = date(random);
  if (type === 'Agreement') {
    attributes.type = shown(pick(random, ['MOU', 'MRA', 'action plan', 'agreement']));
    attributes.status = shown(pick(random, ['planned', 'agreed', 'signed', 'in force']));
    if (day !== null) attributes.signed = shown(day);
    if (random() < 0.1) attributes.ends = shown(isoDay(17_000 + Math.floor(random() * 4000)));
  }
  if (type === 'Event') {
    attributes.type = shown(pick(random, ['meeting', 'visit', 'signing']));
    if (day !== null) attributes.date = shown(day);
  }
  const name = `${pick(random, ['Northern', 'Joint', 'Second', 'National'])} ${type} ${index} (${pick(random, countries)})`;
  return { id: generatedId(type, index), type, name, aliases: [], ambiguous: false, attributes };
}

function relation(random: () => number, type: RelationType, from: string, to: string): Relation {
  const mode = pick<Mode>(random, [...Array<Mode>(9).fill('done'), 'planned']);
  const valid = date(random);
  const { first: firstDay, last: lastDay } = dayBounds(valid);
  const qualifier = RELATION_TYPES[type].qualifier === null ? '' : pick(random, ['host', 'director', 'member']);
  const id = relationId(type, from, to, qualifier);
  const said: Variant = { value: '', mode, valid, title: null, onBehalfOf: null, support: 1 };
  const told = { mode, valid, firstDay, lastDay, support: 1, disputed: false, variants: [said] };
  return { id, type, from, to, qualifier, ...told };
}

/** A day from 2000 to 2019, in three of ten cases only its month, its year or nothing. */
function date(random: () => number): string | null {
  const day = isoDay(10_957 + Math.floor(random() * 7305));
  return random() < 0.7 ? day : pick(random, [day.slice(0, 7), day.slice(0, 4), null]);
}
