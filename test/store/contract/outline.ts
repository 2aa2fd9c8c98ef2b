import { expect, test } from '@jest/globals';
import { dayNumber } from '../../../server/model/partial-date.ts';
import { outlineOf, type OutlineOptions } from '../../../server/store/questions/outline.ts';
import { dealings } from '../dealings.ts';
import { namer } from './named-answers.ts';
import { find, opened, type Open } from './opened.ts';

const WITHOUT_NOTHING: OutlineOptions['without'] = { instrumentTypes: [], statuses: [], topics: [], countries: [] };

export function outlineContract(open: Open): void {
  const store = opened(open, dealings);
  const all: OutlineOptions = {
    by: 'type',
    apart: [],
    first: 100,
    modes: ['done', 'planned'],
    without: WITHOUT_NOTHING,
  };

  async function outline(options: Partial<OutlineOptions> = {}) {
    const found = await outlineOf(await store().whole(), { ...all, ...options });
    const name = await namer(store());
    const say = (end: string) =>
      end.replace(/^(?:(around):)?(.*)$/, (_, around = '', id) => `${around} ${name(id)}`.trim());
    return {
      groups: found.groups.map(
        ({ key, count, types }) =>
          `${key.startsWith('around') ? say(key) : key} ${count}: ${types.map(({ type, count: of }) => `${of} ${type}`).join(', ')}`,
      ),
      lines: found.lines.map(({ from, to, count }) => `${[say(from), say(to)].sort().join(' & ')}: ${count}`),
      opened: found.opened.map(say),
    };
  }

  test('every thing and every relation of the graph is there', async () => {
    const { things, lines } = await store().whole();
    const { entities, relations } = await store().counts();
    const count = (types: string[]) =>
      types.reduce<Record<string, number>>((so, type) => ({ ...so, [type]: (so[type] ?? 0) + 1 }), {});
    expect(count(things.map(({ type }) => type))).toEqual(entities);
    expect(count(lines.map(({ type }) => type))).toEqual(relations);
    const everything = await store().relationsAmong(things.map(({ id }) => id));
    expect(lines.map(({ type, from, to }) => `${things[from]?.id} ${type} ${things[to]?.id}`).sort()).toEqual(
      everything.map(({ type, from, to }) => `${from} ${type} ${to}`).sort(),
    );
  });

  test('by type: how many of each, and how many relations between two types', async () => {
    expect(await outline({ modes: ['done'] })).toEqual({
      groups: [
        'Agreement 5: 5 Agreement',
        'Agency 4: 4 Agency',
        'Location 4: 4 Location',
        'Official 3: 3 Official',
        'Event 2: 2 Event',
        'Topic 1: 1 Topic',
      ],
      lines: [
        'Agency & Agreement: 10',
        'Agency & Location: 4',
        'Agency & Event: 3',
        'Agency & Official: 3',
        'Agreement & Official: 3',
        'Agreement & Event: 2',
        'Agreement & Topic: 2',
        'Agreement & Location: 1',
        'Event & Official: 1',
      ],
      opened: [],
    });
  });

  test('by country: what belongs to it together, what links several in each of theirs', async () => {
    const { groups, lines } = await outline({ by: 'country', modes: ['done'] });
    expect(groups).toEqual([
      'Alphaland 11: 5 Agreement, 2 Agency, 2 Official, 1 Event, 1 Location',
      'Betaland 6: 3 Agreement, 1 Agency, 1 Event, 1 Location',
      'Gammaland 6: 2 Agreement, 1 Agency, 1 Event, 1 Location, 1 Official',
      'Location 1: 1 Location',
      'Topic 1: 1 Topic',
    ]);
    expect(lines.slice(0, 3)).toEqual(['Alphaland & Betaland: 12', 'Alphaland & Gammaland: 8', 'Alphaland & Topic: 2']);
  });

  test('no more countries than asked for: what is in the rest is one group', async () => {
    expect((await outline({ by: 'country', modes: ['done'], first: 2 })).groups).toEqual([
      'Alphaland 11: 5 Agreement, 2 Agency, 2 Official, 1 Event, 1 Location',
      '+* 6: 2 Agreement, 1 Agency, 1 Event, 1 Location, 1 Official',
      'Betaland 6: 3 Agreement, 1 Agency, 1 Event, 1 Location',
      'Location 1: 1 Location',
      'Topic 1: 1 Topic',
    ]);
  });

  test('what is apart is in no group, and an opened group gives its best connected things', async () => {
    const alpha = await find(store(), 'Alpha Customs');
    const found = await outline({ modes: ['done'], apart: [alpha.id], open: { key: 'Agreement', first: 2 } });
    expect(found.opened).toEqual(['Second Pact', 'Alpha-Gamma Recognition']);
    expect(found.groups).toContain('Agency 3: 3 Agency');
    expect(found.groups).toContain('Agreement 3: 3 Agreement');
    expect(found.lines).toContain('Agreement & Alpha Customs: 2');
    expect(found.lines).toContain('Agency & Second Pact: 1');
    expect(found.lines).not.toContain('Alpha Customs & Second Pact: 1');
    const officials = await outline({ by: 'country', open: { key: 'Alphaland', first: 9, types: ['Official'] } });
    expect(officials.opened.toSorted()).toEqual(['Ann Lee', 'Bob Ray']);
  });

  test('keeps to types, to modes and to what can stand on a day', async () => {
    const narrow = { types: ['Agency' as const, 'Agreement' as const], modes: ['done' as const] };
    expect(await outline(narrow)).toEqual({
      groups: ['Agreement 5: 5 Agreement', 'Agency 4: 4 Agency'],
      lines: ['Agency & Agreement: 10'],
      opened: [],
    });
    expect((await outline({ ...narrow, relationTypes: ['SIGNED'] })).lines).toEqual([]);
    expect((await outline({ ...narrow, modes: ['planned'] })).groups).toEqual(['Agreement 1: 1 Agreement']);
    expect(await outline({ ...narrow, asOf: dayNumber('2009-01-01') })).toMatchObject({
      groups: ['Agency 4: 4 Agency'],
      lines: [],
    });
    expect((await outline({ ...narrow, asOf: dayNumber('2018-06-01') })).groups).toContain('Agreement 2: 2 Agreement');
  });

  test('leaves out types and statuses of instruments, and topics and countries of what has no other', async () => {
    const narrow = { types: ['Agreement' as const], modes: ['done' as const] };
    const count = async (options: Partial<OutlineOptions>) =>
      Object.fromEntries((await outline({ ...narrow, ...options })).groups.map((group) => group.split(/ (?=\d+:)/)));
    const without = (left: Partial<OutlineOptions['without']>) => ({ without: { ...WITHOUT_NOTHING, ...left } });
    expect(await count({})).toEqual({ Agreement: '5: 5 Agreement' });
    expect(await count(without({ instrumentTypes: ['MOU'] }))).toEqual({ Agreement: '2: 2 Agreement' });
    expect(await count(without({ instrumentTypes: [null] }))).toEqual({ Agreement: '5: 5 Agreement' });
    expect(await count(without({ statuses: ['signed'] }))).toEqual({});
    expect(await count(without({ topics: ['smart ports'] }))).toEqual({ Agreement: '3: 3 Agreement' });
    const places = await count({ by: 'country', ...without({ countries: ['Betaland'] }) });
    expect(places).toEqual({ Alphaland: '5: 5 Agreement', Gammaland: '2: 2 Agreement' });
    expect(await count({ by: 'country', ...without({ countries: ['Alphaland', 'Gammaland'] }) })).toEqual({
      Betaland: '3: 3 Agreement',
    });
  });

  test('keeps to instruments and events that can be dated in a span of time', async () => {
    const types = ['Agreement' as const, 'Event' as const, 'Agency' as const];
    const within = async (from?: string, to?: string) =>
      (await outline({ types, from: from ? dayNumber(from) : undefined, to: to ? dayNumber(to) : undefined })).groups;
    expect(await within('2020-03-15', '2021-12-31')).toEqual(['Agency 4: 4 Agency', 'Agreement 3: 3 Agreement']);
    expect(await within('2022-01-01')).toEqual(['Agency 4: 4 Agency', 'Event 2: 2 Event', 'Agreement 1: 1 Agreement']);
    expect(await within(undefined, '2010-06-01')).toEqual(['Agency 4: 4 Agency', 'Agreement 2: 2 Agreement']);
  });

  test('by community: what is linked more closely together, called after its best connected thing', async () => {
    const { groups, lines } = await outline({ by: 'community' });
    expect(groups).toEqual([
      'around Alpha Customs 9: 2 Agency, 2 Agreement, 2 Event, 2 Location, 1 Official',
      'around Gamma Customs 7: 2 Agreement, 2 Official, 1 Agency, 1 Event, 1 Location',
      'around Alpha Police 3: 1 Agency, 1 Agreement, 1 Location',
      'around Annex 2: 1 Agreement, 1 Topic',
    ]);
    expect(lines[0]).toBe('around Alpha Customs & around Gamma Customs: 3');
    expect((await outline({ by: 'community', first: 1 })).groups).toEqual([
      '+* 12: 4 Agreement, 2 Agency, 2 Location, 2 Official, 1 Event, 1 Topic',
      'around Alpha Customs 9: 2 Agency, 2 Agreement, 2 Event, 2 Location, 1 Official',
    ]);
  });

  test('an emptied store has no groups', async () => {
    await store().clear();
    expect(await store().whole()).toEqual({ things: [], lines: [] });
    expect(await outlineOf(await store().whole(), all)).toEqual({ groups: [], lines: [], opened: [], complete: true });
  });
}
