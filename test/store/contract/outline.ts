import { expect, test } from '@jest/globals';
import { dayNumber } from '../../../server/model/partial-date.ts';
import { outlineOf, type OutlineOptions } from '../../../server/store/questions/outline.ts';
import { dealings } from '../dealings.ts';
import { namer } from './named-answers.ts';
import { find, opened, type Open } from './opened.ts';

export function outlineContract(open: Open): void {
  const store = opened(open, dealings);
  const all: OutlineOptions = { by: 'type', apart: [], first: 100, modes: ['done', 'planned'] };

  async function outline(options: Partial<OutlineOptions> = {}) {
    const found = outlineOf(await store().whole(), { ...all, ...options });
    const say = await namer(store());
    return {
      groups: found.groups.map(
        ({ key, count, types }) => `${key} ${count}: ${types.map(({ type, count: of }) => `${of} ${type}`).join(', ')}`,
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

  test('an emptied store has no groups', async () => {
    await store().clear();
    expect(await store().whole()).toEqual({ things: [], lines: [] });
    expect(outlineOf(await store().whole(), all)).toEqual({ groups: [], lines: [], opened: [], complete: true });
  });
}
