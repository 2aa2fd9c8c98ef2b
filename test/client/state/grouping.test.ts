import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toAdjacency } from '../../../client/state/adjacency.ts';
import { aggregated } from '../../../client/state/aggregate.ts';
import { communities } from '../../../client/state/communities.ts';
import { chosenGroup, draw } from '../../../client/state/drawn.ts';
import { shown } from '../../../client/state/filters.ts';
import { choose, GROUPINGS, hide, type Grouping, type View } from '../../../client/state/view.ts';
import { entity, relation, subgraphs, viewOf } from '../views.ts';

function drawnBy(view: View, by: Grouping['by'], open: string[] = []) {
  const grouped = choose(view, 'grouping', { by, open });
  return draw(grouped, shown(grouped));
}

test('everything that is shown is drawn once: by itself or in one group', () => {
  fc.assert(
    fc.property(
      subgraphs,
      fc.constantFrom(...GROUPINGS),
      fc.subarray(['a', 'b', 'c']),
      ({ entities, relations }, by, hidden) => {
        const drawn = drawnBy(hide(viewOf(entities, relations), hidden), by);
        const single = drawn.entities.filter(({ id }) => drawn.nodeOf(id) === id).map(({ id }) => id);
        const grouped = drawn.groups.flatMap(({ members }) => members.map(({ id }) => id));
        expect([...single, ...grouped].toSorted()).toEqual(drawn.entities.map(({ id }) => id).toSorted());
      },
    ),
  );
});

test('by type: a group for each, with its number; one alone stays itself; an open group is drawn thing by thing', () => {
  const view = viewOf([entity('a'), entity('b'), entity('m', { type: 'Agreement' })], [relation('a', 'm')]);
  expect(drawnBy(view, 'type').groups.map(({ label, members }) => [label, members.length])).toEqual([['Agencies', 2]]);
  expect(drawnBy(view, 'type').nodeOf('m')).toBe('m');
  expect(drawnBy(view, 'type', ['Agency']).groups).toEqual([]);
});

test('by country: what belongs to one is together, what links the same countries is one group of each type', () => {
  const bodies = [entity('cn', { country: 'CN' }), entity('cl', { country: 'CL' })];
  const between = ['m1', 'm2'].map((id) => entity(id, { type: 'Agreement' }));
  const home = entity('home', { type: 'Official' });
  const lines = between.flatMap(({ id }) => [relation('cn', id), relation('cl', id)]);
  const { groups } = drawnBy(viewOf([...bodies, ...between, home], [...lines, relation('home', 'cn')]), 'country');
  expect(groups.map(({ label, members }) => [label, members.map(({ id }) => id)])).toEqual([
    ['China', ['cn', 'home']],
    ['Agreements: Chile, China', ['m1', 'm2']],
  ]);
});

test('by community: two circles of friends with one line between them are two groups, called after their hubs', () => {
  const circle = (name: string) => [0, 1, 2, 3].map((index) => entity(`${name}${index}`, { degree: index }));
  const friends = (name: string) =>
    [0, 1, 2, 3].flatMap((from) =>
      [0, 1, 2, 3].slice(from + 1).map((to) => relation(`${name}${from}`, `${name}${to}`)),
    );
  const view = viewOf([...circle('x'), ...circle('y')], [...friends('x'), ...friends('y'), relation('x0', 'y0')]);
  expect(drawnBy(view, 'community').groups.map(({ label }) => label)).toEqual(['Around x3', 'Around y3']);
});

test('communities end, are the same each time, and never join what no way links', () => {
  const links = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 90 });
  fc.assert(
    fc.property(links, (pairs) => {
      const ids = Array.from({ length: 31 }, (_, index) => String(index));
      const adjacency = toAdjacency(
        ids,
        pairs.map(([a, b]) => ({ source: String(a), target: String(b) })),
      );
      const found = communities(adjacency);
      expect(communities(adjacency)).toEqual(found);
      const lonely = ids.findIndex((_, place) => adjacency.offsets[place] === adjacency.offsets[place + 1]);
      if (lonely >= 0) expect(found.filter((number) => number === found[lonely])).toHaveLength(1);
    }),
  );
});

test('a group is chosen when all of its things are, and no others', () => {
  const drawn = drawnBy(viewOf([entity('a'), entity('b'), entity('m', { type: 'Agreement' })]), 'type');
  expect(chosenGroup(drawn, ['b', 'a'])?.label).toBe('Agencies');
  expect(chosenGroup(drawn, ['a'])).toBeUndefined();
  expect(chosenGroup(drawn, ['a', 'm'])).toBeUndefined();
});

test('a large group is opened a part at a time, the best connected first', () => {
  const bodies = Array.from({ length: 1100 }, (_, index) => entity(`b${index}`, { degree: index }));
  const leftOf = (open: string[]) => drawnBy(viewOf(bodies), 'type', open).groups.map(({ members }) => members.length);
  expect(leftOf(['Agency'])).toEqual([600]);
  expect(leftOf(['Agency', 'Agency'])).toEqual([100]);
  expect(leftOf(['Agency', 'Agency', 'Agency'])).toEqual([]);
  expect(drawnBy(viewOf(bodies), 'type', ['Agency']).nodeOf('b1099')).toBe('b1099');
});

test('more than can be read one by one is drawn in groups; what the user grouped, or what is few, stays as it is', () => {
  const few = viewOf(Array.from({ length: 1000 }, (_, index) => entity(`b${index}`)));
  expect(aggregated(few)).toBe(few);
  const many = viewOf(Array.from({ length: 1001 }, (_, index) => entity(`b${index}`)));
  expect(aggregated(many).grouping).toEqual({ by: 'type', open: [] });
  const byCountry = choose(many, 'grouping', { by: 'country', open: [] });
  expect(aggregated(byCountry)).toBe(byCountry);
  expect(aggregated(hide(many, ['b0'])).grouping).toBeNull();
});
