import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stepsFrom, toAdjacency, type Adjacency } from '../../../client/state/adjacency.ts';
import { betweenness } from '../../../client/state/betweenness.ts';
import { draw } from '../../../client/state/drawn.ts';
import { shown } from '../../../client/state/filters.ts';
import { ruleWords } from '../../../client/state/rule-words.ts';
import { relationRuleOf, ruleOf } from '../../../client/state/rules.ts';
import { choose, hide, type StyleRule } from '../../../client/state/view.ts';
import { entity, relation, viewOf } from '../views.ts';

const chain = viewOf(
  ['a', 'b', 'c', 'd'].map((id) => entity(id)),
  [relation('a', 'b'), relation('b', 'c'), relation('c', 'd')],
);

test('a focus keeps what lies within its steps bright, one or two', () => {
  const bright = (steps: 1 | 2) => {
    const view = choose(chain, 'focus', { of: ['a'], steps });
    return [...draw(view, shown(view)).focus!];
  };
  expect(bright(1)).toEqual(['a', 'b']);
  expect(bright(2)).toEqual(['a', 'b', 'c']);
});

test('a focus on what is hidden dims nothing', () => {
  const view = hide(choose(chain, 'focus', { of: ['a'], steps: 1 }), ['a']);
  expect(draw(view, shown(view)).focus).toBeNull();
});

test('sized by agreements, the one with most is the largest, and what has none the smallest', () => {
  const view = choose(
    viewOf(
      [
        entity('a'),
        entity('b', { degree: 90 }),
        entity('m', { type: 'Agreement' }),
        entity('n', { type: 'Agreement' }),
      ],
      [relation('a', 'm'), relation('a', 'n'), relation('b', 'm'), relation('a', 'b')],
    ),
    'measure',
    'agreements',
  );
  const { value, size } = draw(view, shown(view)).sizes;
  expect(Object.values(view.entities).map(value)).toEqual([2, 1, 0, 0]);
  expect(size(view.entities['a']!)).toBe(1);
  expect(size(view.entities['m']!)).toBe(0);
});

/** By counting all shortest ways of all pairs, one pair at a time. */
function countedBetweenness(adjacency: Adjacency): number[] {
  const places = Array.from({ length: adjacency.size }, (_, place) => place);
  const steps = places.map((place) => stepsFrom(adjacency, place).steps);
  const distance = (a: number, b: number): number => steps[a]![b]!;
  const linked = (a: number, b: number) =>
    adjacency.targets.subarray(adjacency.offsets[a], adjacency.offsets[a + 1]).includes(b);
  const ways = (a: number, b: number): number =>
    a === b
      ? 1
      : places
          .filter((c) => linked(c, b) && distance(a, c) === distance(a, b) - 1)
          .reduce((sum, c) => sum + ways(a, c), 0);
  return places.map((via) =>
    places
      .flatMap((a) => places.slice(a + 1).map((b) => [a, b] as const))
      .filter(([a, b]) => a !== via && b !== via && distance(a, b) > 0 && distance(a, via) > 0)
      .filter(([a, b]) => distance(a, via) + distance(via, b) === distance(a, b))
      .reduce((sum, [a, b]) => sum + (ways(a, via) * ways(via, b)) / ways(a, b), 0),
  );
}

test('betweenness is the share of shortest ways that lead through a thing', () => {
  const links = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 14 });
  fc.assert(
    fc.property(links, (pairs) => {
      const adjacency = toAdjacency(
        Array.from({ length: 8 }, (_, index) => String(index)),
        pairs.map(([a, b]) => ({ source: String(a), target: String(b) })),
      );
      const told = betweenness(adjacency);
      countedBetweenness(adjacency).forEach((counted, place) => expect(told[place]).toBeCloseTo(counted, 6));
    }),
  );
});

const red: StyleRule = { facet: 'topic:ports', period: null, colour: 'red', strong: false };
const blue: StyleRule = { facet: null, period: { from: '2015', to: '2019' }, colour: 'blue', strong: true };

test('the first rule that fits colours a thing; a period leaves alone what has no date', () => {
  const agreement = (date: string | null, topics: string[] = []) => entity('m', { type: 'Agreement', date, topics });
  expect(ruleOf([red, blue], agreement('2016', ['ports']))).toBe(red);
  expect(ruleOf([red, blue], agreement('2016-05'))).toBe(blue);
  expect(ruleOf([red, blue], agreement('2021'))).toBeUndefined();
  expect(ruleOf([red, blue], agreement(null))).toBeUndefined();
});

test('a rule of a kind of line colours lines', () => {
  const signed: StyleRule = { ...red, facet: 'relation:SIGNED' };
  expect(relationRuleOf([blue, signed], relation('a', 'b', { type: 'SIGNED' }))).toBe(signed);
  expect(relationRuleOf([blue, signed], relation('a', 'b'))).toBeUndefined();
});

test('a rule says what it colours', () => {
  expect(ruleWords(red)).toBe('Topic: Ports');
  expect(ruleWords(blue)).toBe('2015 to 2019');
  expect(ruleWords({ ...red, period: { from: '0000', to: '2019' } })).toBe('Topic: Ports, up to 2019');
});
