import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { columns } from '../../../client/graph/layouts/columns.ts';
import type { LayoutGraph } from '../../../client/graph/layouts/layout.ts';
import { placeNear } from '../../../client/graph/layouts/place-near.ts';
import { rings } from '../../../client/graph/layouts/rings.ts';
import { spread } from '../../../client/graph/layouts/spread.ts';
import { seededRandom } from '../../../client/graph/layouts/seeded-random.ts';

const WINDOW = { width: 1200, height: 800 };

const graphs = fc.integer({ min: 1, max: 60 }).chain((count) =>
  fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 80 }).map((pairs): LayoutGraph => ({
    nodes: Array.from({ length: count }, (_, index) => ({
      id: `n${index}`,
      type: (['Agency', 'Agreement', 'Official', 'Location', 'Event', 'Topic'] as const)[index % 6]!,
      width: 60,
      height: 40,
      pinned: null,
    })),
    edges: pairs.map(([from, to]) => ({ source: `n${from}`, target: `n${to}` })),
    window: WINDOW,
  })),
);

test.each([
  ['rings', rings],
  ['columns', columns],
])('%s give every thing a place of its own, the same each time', async (_, layout) => {
  await fc.assert(
    fc.asyncProperty(graphs, async (graph) => {
      const positions = await layout(graph);
      const places = graph.nodes.map(({ id }) => `${positions[id]!.x.toFixed(3)} ${positions[id]!.y.toFixed(3)}`);
      expect(new Set(places).size).toBe(graph.nodes.length);
      expect(await layout(graph)).toEqual(positions);
    }),
    { numRuns: 30 },
  );
});

test('clusters are pushed apart until no box covers another, where the window has room for all', () => {
  const random = seededRandom(7);
  const nodes = Array.from({ length: 40 }, (_, index) => ({
    id: `n${index}`,
    type: 'Agency' as const,
    width: 90,
    height: 40,
    pinned: null,
  }));
  const heap = Object.fromEntries(nodes.map(({ id }) => [id, { x: random() * 900, y: random() * 600 }]));
  const positions = spread(heap, { nodes, edges: [], window: WINDOW });
  for (const a of nodes) {
    for (const b of nodes) {
      if (a.id >= b.id) continue;
      const dx = Math.abs(positions[a.id]!.x - positions[b.id]!.x);
      const dy = Math.abs(positions[a.id]!.y - positions[b.id]!.y);
      expect(dx >= 88 || dy >= 38).toBe(true);
    }
  }
});

test('what is pinned stays exactly where it is when clusters are pushed apart', () => {
  const nodes = ['a', 'b'].map((id) => ({
    id,
    type: 'Agency' as const,
    width: 90,
    height: 40,
    pinned: id === 'a' ? { x: 5, y: 5 } : null,
  }));
  const positions = spread({ a: { x: 5, y: 5 }, b: { x: 6, y: 6 } }, { nodes, edges: [], window: WINDOW });
  expect(positions['a']).toEqual({ x: 5, y: 5 });
});

test('newcomers stand beside what they are linked to, and cover nothing that is there', () => {
  const placed = { hub: { x: 0, y: 0 }, far: { x: 2000, y: 0 } };
  const newcomers = Array.from({ length: 25 }, (_, index) => `new${index}`);
  const added = placeNear(
    placed,
    newcomers,
    newcomers.map((id) => ({ source: 'hub', target: id })),
  );
  expect(Object.keys(added)).toEqual(newcomers);
  const all = Object.entries({ ...placed, ...added });
  for (const [id, spot] of Object.entries(added)) {
    expect(Math.hypot(spot.x, spot.y)).toBeLessThan(600);
    for (const [other, there] of all) {
      if (other !== id) expect(Math.abs(there.x - spot.x) >= 76 || Math.abs(there.y - spot.y) >= 52).toBe(true);
    }
  }
});
