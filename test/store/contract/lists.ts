import { describe, expect, test } from '@jest/globals';
import { entityId, relationId } from '../../../server/model/identity.ts';
import type { GraphReader, ListPage, Paged } from '../../../server/store/graph-store.ts';
import { only } from '../only.ts';
import { all, planning, signing } from '../readings.ts';
import { find, FIRST, opened, type Open } from './opened.ts';

type Pages = (reader: GraphReader, asked: string[], page: ListPage) => Promise<Paged<unknown>[]>;

const PARTY = relationId(
  'PARTY_TO',
  entityId('Agency', 'Agency alpha customs|AA'),
  entityId('Agreement', 'Agreement AA BB memorandum 2020'),
  '',
);

/** What is asked about many things at once, page by page. */
const PAGED: Record<string, { ask: Pages; about(ids: string[]): string[] }> = {
  'relations of entities': { ask: (reader, ids, page) => reader.expand(ids, page), about: (ids) => ids },
  'relations of entities, the best connected neighbour first': {
    ask: (reader, ids, page) => reader.expand(ids, { ...page, order: 'degree', modes: ['done'] }),
    about: (ids) => ids,
  },
  'evidence of attributes and of a relation': {
    ask: (reader, facts, page) => reader.evidence(facts, page),
    about: (ids) => [...ids.map((id) => `${id}.signed`), PARTY],
  },
  'documents that name entities': { ask: (reader, ids, page) => reader.namedIn(ids, page), about: (ids) => ids },
};

/** What is asked about many things at once, as a whole. */
const WHOLE: [what: string, ask: (reader: GraphReader, asked: string[]) => Promise<unknown[]>, asked: string[]][] = [
  ['why mentions are one', (reader, ids) => reader.whyOne(ids), [entityId('Agency', 'Agency ac|AA'), 'agency_0']],
  ['what documents say', (reader, asked) => reader.passages(asked), [planning, signing].map((r) => r.document.address)],
  [
    'what documents name',
    (reader, asked) => reader.mentions(asked),
    [planning, signing].map((r) => r.document.address),
  ],
];

export function listContract(open: Open): void {
  const store = opened(open, all);

  /** Bodies and an instrument, one by the id of a key, one twice, and one that is not there. */
  async function things(): Promise<string[]> {
    const names = ['Beta Customs', 'Alpha-Beta Memorandum', 'Gamma Customs'];
    const [beta = '', ...others] = await Promise.all(names.map(async (name) => (await find(store(), name)).id));
    return [beta, entityId('Agency', 'Agency ac|AA'), 'agency_0', ...others, beta];
  }

  describe.each(Object.entries(PAGED))('%s', (_, { ask, about }) => {
    test('come for each in order, as for one alone; an unknown one has none', async () => {
      const asked = about(await things());
      const alone = await Promise.all(asked.map((one) => only(ask(store(), [one], FIRST))));
      expect(await ask(store(), asked, FIRST)).toEqual(alone);
      expect(alone[2]).toEqual({ items: [], total: 0 });
      expect(Math.max(...alone.map(({ total }) => total))).toBeGreaterThan(1);
      expect(await ask(store(), [], FIRST)).toEqual([]);
    });

    test('come from the end as from the start', async () => {
      const asked = about(await things());
      const whole = await ask(store(), asked, FIRST);
      for (const [offset, limit] of [
        [0, 1],
        [0, 2],
        [1, 2],
        [2, 100],
        [9, 9],
        [0, 0],
      ] as const) {
        const pages = await ask(store(), asked, { offset, limit, fromEnd: true });
        const backwards = whole.map(({ items }) => items.toReversed().slice(offset, offset + limit));
        expect(pages.map(({ items }) => items)).toEqual(backwards.map((items) => items.toReversed()));
        expect(pages.map(({ total }) => total)).toEqual(whole.map(({ total }) => total));
      }
    });
  });

  test.each(WHOLE)('%s: for each in order, as for one alone; nothing for an unknown one', async (_, ask, asked) => {
    const many = [...asked, 'nothing', ...asked.toReversed()];
    const alone = await Promise.all(many.map((one) => only(ask(store(), [one]))));
    expect(await ask(store(), many)).toEqual(alone);
    expect(alone[0]).not.toEqual([]);
    expect(alone[asked.length]).toEqual([]);
    expect(await ask(store(), [])).toEqual([]);
  });
}
