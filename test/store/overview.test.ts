import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ENTITY_TYPES, type EntityType } from '../../server/model/types.ts';
import { chooseOverview, type OverviewRow } from '../../server/store/overview.ts';

function graph(edges: [string, string][]): OverviewRow[] {
  const ids = [...new Set(edges.flat())];
  const types: Record<string, EntityType> = { a: 'Agency', g: 'Agreement', l: 'Location', t: 'Topic' };
  return ids.map((id) => {
    const neighbours = edges.flatMap(([x, y]) => (x === id ? [y] : y === id ? [x] : []));
    return { id, type: types[id[0] ?? ''] ?? 'Event', degree: neighbours.length, neighbours };
  });
}

const types = fc.constantFrom(...(Object.keys(ENTITY_TYPES) as EntityType[]));
const graphs = fc
  .record({
    kinds: fc.array(types, { minLength: 2, maxLength: 20 }),
    pairs: fc.array(fc.tuple(fc.nat(19), fc.nat(19)), { maxLength: 40 }),
  })
  .map(({ kinds, pairs }): OverviewRow[] => {
    const edges = pairs.map(([x, y]) => [x % kinds.length, y % kinds.length] as const).filter(([x, y]) => x !== y);
    return kinds.map((type, i) => {
      const neighbours = edges.flatMap(([x, y]) => (x === i ? [`e${y}`] : y === i ? [`e${x}`] : []));
      return { id: `e${i}`, type, degree: neighbours.length, neighbours };
    });
  });

describe('the part of the graph drawn first', () => {
  test('begins with the best-connected body, not with the country that everything lies in', () => {
    const rows = graph([
      ['a1', 'l1'],
      ['a2', 'l1'],
      ['a3', 'l1'],
      ['a1', 'g1'],
      ['a2', 'g1'],
    ]);
    expect(chooseOverview(rows, 1)).toEqual(['a1']);
  });

  test('draws what two bodies have agreed before the leaves of one', () => {
    const rows = graph([
      ['a1', 'g1'],
      ['a2', 'g1'],
      ['a1', 'g2'],
      ['a2', 'g2'],
      ['a1', 'g3'],
      ['a1', 'g4'],
      ['a1', 't1'],
    ]);
    expect(chooseOverview(rows, 4).sort()).toEqual(['a1', 'a2', 'g1', 'g2']);
  });

  test('goes on elsewhere when all that hangs together is drawn, and leaves out what has no relations', () => {
    const rows = [
      ...graph([
        ['a1', 'g1'],
        ['a2', 'g2'],
      ]),
      { id: 'l9', type: 'Location' as const, degree: 0, neighbours: [] },
    ];
    expect(chooseOverview(rows, 10)).toEqual(['a1', 'g1', 'a2', 'g2']);
  });

  test('a hub that was not asked for its neighbours is reached from theirs', () => {
    const rows = graph([
      ['a1', 'g1'],
      ['a2', 'g1'],
    ]).map((row) => (row.id === 'a1' ? { ...row, degree: 999, neighbours: [] } : row));
    expect(chooseOverview(rows, 3)).toEqual(['a1', 'g1', 'a2']);
  });

  test('does not depend on the order in which a database gives its rows', () => {
    fc.assert(
      fc.property(graphs, fc.nat(25), (rows, limit) => {
        const turned = [...rows].reverse().map((row) => ({ ...row, neighbours: [...row.neighbours].reverse() }));
        expect(chooseOverview(turned, limit)).toEqual(chooseOverview(rows, limit));
      }),
    );
  });

  test('a larger drawing begins with the smaller one, without repetition', () => {
    fc.assert(
      fc.property(graphs, fc.nat(20), (rows, limit) => {
        const [small, large] = [chooseOverview(rows, limit), chooseOverview(rows, limit + 5)];
        expect(large.slice(0, small.length)).toEqual(small);
        expect(new Set(large).size).toBe(large.length);
      }),
    );
  });
});
