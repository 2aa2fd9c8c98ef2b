import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { entityId } from '../../server/model/identity.ts';
import { communitiesOf } from '../../server/store/questions/communities.ts';
import { inTurns } from '../../server/store/questions/in-turns.ts';
import type { WholeGraph, WholeThing } from '../../server/store/whole-graph.ts';

type Pair = readonly [from: number, to: number];

/** A graph of bodies that these pairs link, its things in the order of `places`. */
function graphOf(places: readonly number[], pairs: readonly Pair[]): WholeGraph {
  const blank = { kind: null, status: null, date: null, ends: null, mode: null, name: null, country: null };
  const things = places.map((number): WholeThing => ({
    id: entityId('Agency', `Body ${number}`),
    type: 'Agency',
    ...blank,
  }));
  const lines = pairs.map(([from, to]) => ({
    type: 'PART_OF' as const,
    mode: 'done' as const,
    from: places.indexOf(from),
    to: places.indexOf(to),
    firstDay: null,
    lastDay: null,
  }));
  return { things, lines };
}

/** The numbers of what is together, the smallest first. */
async function together(places: readonly number[], pairs: readonly Pair[]): Promise<number[][]> {
  const communities = await inTurns(communitiesOf(graphOf(places, pairs)));
  const found = new Map<number, number[]>();
  for (const [place, community] of communities.entries())
    found.set(community, [...(found.get(community) ?? []), places[place]!]);
  return [...found.values()].map((some) => some.sort((a, b) => a - b)).sort(([a], [b]) => a! - b!);
}

function among(...numbers: number[]): Pair[] {
  return numbers.flatMap((a, at) => numbers.slice(at + 1).map((b): Pair => [a, b]));
}

test('two circles of bodies that one line links are two communities; what is linked to nothing is alone', async () => {
  const pairs = [...among(0, 1, 2, 3), ...among(4, 5, 6, 7), [3, 4] as const];
  expect(await together([0, 1, 2, 3, 4, 5, 6, 7, 8], pairs)).toEqual([[0, 1, 2, 3], [4, 5, 6, 7], [8]]);
});

test('several lines between two hold them together more strongly than one', async () => {
  const pairs: Pair[] = [
    [0, 1],
    [0, 1],
    [0, 1],
    [1, 2],
    [2, 3],
    [2, 3],
    [2, 3],
  ];
  expect(await together([0, 1, 2, 3], pairs)).toEqual([
    [0, 1],
    [2, 3],
  ]);
});

test('a graph without things has no communities', async () => {
  expect(await together([], [])).toEqual([]);
});

test('communities are the same in whatever order a database gives things and lines', async () => {
  const numbers = Array.from({ length: 12 }, (_, number) => number);
  const pair = fc.tuple(fc.constantFrom(...numbers), fc.constantFrom(...numbers));
  const drawn = fc.array(pair, { maxLength: 40 }).chain((pairs) =>
    fc.record({
      pairs: fc.constant(pairs),
      places: fc.shuffledSubarray(numbers, { minLength: numbers.length }),
      shuffled: fc.shuffledSubarray(pairs, { minLength: pairs.length }),
    }),
  );
  await fc.assert(
    fc.asyncProperty(drawn, async ({ pairs, places, shuffled }) => {
      expect(await together(places, shuffled)).toEqual(await together(numbers, pairs));
    }),
  );
});
