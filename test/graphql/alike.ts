import { toDocumentId } from '../../server/graphql/document-id.ts';
import { entityId, relationId } from '../../server/model/identity.ts';
import type { Reading } from '../../server/model/graph.ts';
import type { EntityType } from '../../server/model/types.ts';
import { named, reading, type Said } from '../store/readings.ts';

const TYPES: EntityType[] = ['Agency', 'Official', 'Agreement', 'Location', 'Event', 'Topic'];

/** Places of the things in a text, in the order of TYPES. */
const [BODY, OFFICIAL, AGREEMENT, PLACE, EVENT, TOPIC] = [0, 1, 2, 3, 4, 5];

const claims: Said[] = [
  { type: 'PARTY_TO', from: BODY, to: AGREEMENT },
  { type: 'SIGNED', from: OFFICIAL, to: AGREEMENT, title: 'Director', onBehalfOf: BODY },
  { type: 'SIGNED_AT', from: AGREEMENT, to: PLACE },
  { type: 'IN_COUNTRY', from: BODY, to: PLACE },
  { type: 'CONCERNS', from: EVENT, to: AGREEMENT, value: 'signed' },
  { type: 'TOOK_PART_IN', from: OFFICIAL, to: EVENT, value: 'signatory' },
  { type: 'HELD_AT', from: EVENT, to: PLACE },
  { type: 'ABOUT', from: AGREEMENT, to: TOPIC },
  { type: 'ABOUT', from: EVENT, to: TOPIC },
  { type: 'kind', from: BODY, value: 'customs' },
];

function word(type: EntityType, of: number): string {
  return `${type} ${String.fromCharCode(65 + of)}`;
}

/** What two releases say of an agreement, its party and so on; `of` numbers them, and some have more posts than others. */
function told(of: number): Reading[] {
  const names = TYPES.map((type) => word(type, of));
  const mentions = TYPES.map((type, at) => named(type, [names[at] ?? ''], [`${word(type, of).toLowerCase()}|AA`]));
  const posts = Array.from({ length: of % 4 }, (_, n): Said => ({
    type: 'HOLDS_POST',
    from: OFFICIAL,
    to: BODY,
    value: `post ${n}`,
  }));
  const more = Array.from({ length: of % 3 }, (_, n) =>
    reading({ address: `https://more.example/${of}/${n}`, text: names.join(', ') }, mentions, claims),
  );
  const address = `https://alike.example/${of}`;
  return [
    reading({ address, published: '2020-05-01', text: `${names.join(', ')}.` }, mentions, [...claims, ...posts]),
    reading({ address: `${address}/again`, text: `Again ${names.join(', ')}.` }, mentions, claims),
    ...more,
  ];
}

const NUMBERS = Array.from({ length: 20 }, (_, of) => of);

/** Twenty agreements with all that belongs to them: alike, but for how long their lists are. */
export const alike = NUMBERS.flatMap(told);

function idOf(type: EntityType, of: number): string {
  return entityId(type, `${type} ${word(type, of).toLowerCase()}|AA`);
}

/** Ids of twenty things of each type that `node` gives. */
export const alikeIds: Record<string, string[]> = {
  ...Object.fromEntries(TYPES.map((type) => [type, NUMBERS.map((of) => idOf(type, of))])),
  Relation: NUMBERS.map((of) => relationId('SIGNED', idOf('Official', of), idOf('Agreement', of), '')),
  Document: NUMBERS.map((of) => toDocumentId(`https://alike.example/${of}`)),
};
