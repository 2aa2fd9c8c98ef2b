import type { EntityQuery, EntityType, LinesFragment } from '../../api/generated.ts';
import { RELATION_WORDS } from '../../state/wording.ts';

export type SectionName = 'agreements' | 'posts' | 'events' | 'others';
export type Line = LinesFragment['edges'][number];

export interface Section {
  name: SectionName;
  title: string;
  total: number;
  lines: Line[];
}

type Entity = NonNullable<EntityQuery['entity']>;

/** Whose lines these are. */
export type LinesEntity = Pick<Entity, 'id' | 'type'>;

const TITLES: Partial<Record<EntityType, Partial<Record<SectionName, string>>>> = {
  Agreement: { agreements: 'Linked agreements', others: 'Parties, signatories and place' },
  Official: { agreements: 'Signed' },
  Agency: { posts: 'Who held which post' },
  Event: { agreements: 'Agreements', others: 'Participants and place' },
};
const PLAIN: Record<SectionName, string> = {
  agreements: 'Agreements',
  posts: 'Posts',
  events: 'Events',
  others: 'Other lines',
};

/** The lines of an entity by kind, in the order in which they matter for its type; empty kinds are left out, and posts that a line of time tells. */
export function sectionsOf(entity: Entity): Section[] {
  const order: SectionName[] =
    entity.type === 'Agreement'
      ? ['others', 'agreements', 'events', 'posts']
      : entity.type === 'Official'
        ? ['agreements', 'events', 'others']
        : entity.type === 'Event'
          ? ['others', 'agreements', 'events', 'posts']
          : ['agreements', 'posts', 'events', 'others'];
  return order
    .map((name) => ({
      name,
      title: TITLES[entity.type]?.[name] ?? PLAIN[name],
      total: entity[name].totalCount,
      lines: entity[name].edges,
    }))
    .filter(({ total }) => total > 0);
}

/** `Signed by, as Vice Minister`: how the line reads from the entity. */
export function lineWords(entityId: string, { node }: Line): string {
  const words = RELATION_WORDS[node.type];
  const relation = node.from.id === entityId ? words.out : words.in;
  const detail = node.title ?? node.qualifier;
  return detail
    ? `${relation}, ${node.type === 'HOLDS_POST' || node.type === 'SIGNED' ? `as ${detail}` : detail}`
    : relation;
}

/** When the line holds, else when its other end is dated. */
export function lineDate({ node, neighbour }: Line): string | null {
  if (node.valid) return node.valid;
  if ('signed' in neighbour) return neighbour.signed;
  return 'date' in neighbour ? neighbour.date : null;
}

/** Parties of the instrument at the other end of a line, but the entity itself. */
export function otherParties(entityId: string, { neighbour }: Line): { id: string; name: string }[] {
  if (!('parties' in neighbour)) return [];
  return neighbour.parties.edges.map((edge) => edge.neighbour).filter(({ id }) => id !== entityId);
}

/** `with Japan Customs`, read from a party; `between GACC and Hong Kong Customs`, read from anything else. */
export function partyWords(entityId: string, line: Line): string | null {
  const others = otherParties(entityId, line).map(({ name }) => name);
  if (others.length === 0 || !('parties' in line.neighbour)) return null;
  const isParty = others.length < line.neighbour.parties.edges.length;
  return isParty ? `with ${others.join(', ')}` : `between ${others.join(' and ')}`;
}
