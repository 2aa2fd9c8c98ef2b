import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cover } from '../../../client/graph/layouts/box-grid.ts';
import { layOut } from '../../../client/graph/layouts/lay-out.ts';
import type { LayoutGraph, LayoutNode, Positions } from '../../../client/graph/layouts/layout.ts';
import { placeNear } from '../../../client/graph/layouts/place-near.ts';
import { seededRandom } from '../../../client/graph/layouts/seeded-random.ts';
import { LAYOUTS, type LayoutName } from '../../../client/state/layout-names.ts';

const WINDOW = { width: 1200, height: 800 };
const NAMES = Object.keys(LAYOUTS) as LayoutName[];

function node(id: string, given: Partial<LayoutNode> = {}): LayoutNode {
  return { id, type: 'Agency', date: null, country: null, width: 90, height: 40, pinned: null, near: null, ...given };
}

function graphOf(nodes: LayoutNode[], pairs: readonly (readonly [string, string])[] = []): LayoutGraph {
  return { nodes, edges: pairs.map(([source, target]) => ({ source, target })), window: WINDOW, centre: null };
}

/** A few hubs with many leaves, and things that nothing is linked to. */
function hubs(size: number): LayoutGraph {
  const random = seededRandom(size);
  const leaves = Array.from({ length: size }, (_, index) => index);
  return graphOf(
    leaves.map((index) => node(`n${index}`, { width: 40 + random() * 60, height: 30 + random() * 40 })),
    leaves.slice(10, -5).map((index) => [`n${index}`, `n${Math.floor(10 * random() ** 2)}`] as const),
  );
}

/** Pairs of which one covers the other. */
function covering({ nodes }: LayoutGraph, positions: Positions): string[] {
  const boxes = nodes.map(({ id, width, height }) => ({ id, width, height, ...positions[id]! }));
  return boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => (cover(a, b) ? [`${a.id} covers ${b.id}`] : [])),
  );
}

const types = ['Agency', 'Agreement', 'Official', 'Location', 'Event', 'Topic'] as const;
const nodes = fc.record({
  type: fc.constantFrom(...types),
  date: fc.constantFrom(null, '2019', '2021-05', '2020-02-29', '2018-11/2019-02', '../2019', 'not a date'),
  country: fc.constantFrom(null, 'China', 'Chile'),
  width: fc.integer({ min: 20, max: 140 }),
  height: fc.integer({ min: 20, max: 100 }),
});
const graphs = fc
  .tuple(
    fc.array(nodes, { minLength: 1, maxLength: 60 }),
    fc.array(fc.tuple(fc.nat(59), fc.nat(59)), { maxLength: 90 }),
  )
  .map(([given, pairs]) =>
    graphOf(
      given.map((one, index) => node(`n${index}`, one)),
      pairs.map(([from, to]) => [`n${from % given.length}`, `n${to % given.length}`]),
    ),
  );

test.each(NAMES)('%s: everything gets a place, nothing covers another, and the same graph gives the same', (name) => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const positions = layOut(name, graph);
      expect(Object.keys(positions)).toHaveLength(graph.nodes.length);
      expect(Object.values(positions).every(({ x, y }) => Number.isInteger(x) && Number.isInteger(y))).toBe(true);
      expect(covering(graph, positions)).toEqual([]);
      expect(layOut(name, structuredClone(graph))).toEqual(positions);
    }),
    { numRuns: 30 },
  );
});

test.each(NAMES)('%s: what is pinned stays exactly where it is, and nothing covers it', (name) => {
  fc.assert(
    fc.property(graphs, fc.integer({ min: -3000, max: 3000 }), (graph, x) => {
      const [first, ...others] = graph.nodes;
      const pinned = { x, y: -x };
      const held = { ...graph, nodes: [{ ...first!, pinned }, ...others] };
      const positions = layOut(name, held);
      expect(positions['n0']).toEqual(pinned);
      expect(covering(held, positions)).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test.each(NAMES)('%s: a thousand things round a few hubs do not cover each other', (name) => {
  const graph = hubs(1000);
  expect(covering(graph, layOut(name, graph))).toEqual([]);
});

test('clusters: what is linked stands nearer than what is not', () => {
  const graph = hubs(300);
  const positions = layOut('force', graph);
  const distance = (a: string, b: string) =>
    Math.hypot(positions[a]!.x - positions[b]!.x, positions[a]!.y - positions[b]!.y);
  const mean = (lengths: number[]) => lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const lines = mean(graph.edges.map(({ source, target }) => distance(source, target)));
  const any = mean(graph.nodes.slice(1).map(({ id }, index) => distance(id, graph.nodes[(index * 7) % 300]!.id)));
  expect(lines).toBeLessThan(any / 2);
});

test('around one: the chosen thing is in the middle, and more steps away is farther out', () => {
  const chain = graphOf(
    ['a', 'b', 'c', 'd'].map((id) => node(id)),
    [
      ['a', 'b'],
      ['b', 'c'],
    ],
  );
  const positions = layOut('radial', { ...chain, centre: 'a' });
  const out = (id: string) => Math.hypot(positions[id]!.x, positions[id]!.y);
  expect(positions['a']).toEqual({ x: 0, y: 0 });
  expect(out('b')).toBeLessThan(out('c'));
  expect(out('c')).toBeLessThan(out('d'));
});

test('timeline: later is farther right, a body stands over the middle of what it signed', () => {
  const dated = ['2015', '2016-06-01', '2019'].map((date) => node(date, { type: 'Agreement', date }));
  const graph = graphOf(
    [...dated, node('body'), node('alone', { type: 'Topic' })],
    [
      ['body', '2015'],
      ['body', '2019'],
    ],
  );
  const positions = layOut('timeline', graph);
  const x = (id: string) => positions[id]!.x;
  expect(x('alone')).toBeLessThan(x('2015'));
  expect(x('2015')).toBeLessThan(x('2016-06-01'));
  expect(x('2016-06-01')).toBeLessThan(x('2019'));
  expect(x('body')).toBeCloseTo((x('2015') + x('2019')) / 2, -1);
  expect(positions['body']!.y).toBeLessThan(positions['2015']!.y);
});

test('countries: what belongs to one stands together, apart from what links two', () => {
  const china = ['c1', 'c2', 'c3'].map((id) => node(id, { country: 'China' }));
  const chile = ['d1', 'd2'].map((id) => node(id, { country: 'Chile' }));
  const graph = graphOf(
    [...china, ...chile, node('both'), node('home')],
    [
      ['both', 'c1'],
      ['both', 'd1'],
      ['home', 'c2'],
    ],
  );
  const positions = layOut('countries', graph);
  const frame = (ids: string[]) => ({
    left: Math.min(...ids.map((id) => positions[id]!.x)),
    right: Math.max(...ids.map((id) => positions[id]!.x)),
    top: Math.min(...ids.map((id) => positions[id]!.y)),
    bottom: Math.max(...ids.map((id) => positions[id]!.y)),
  });
  const block = frame(['c1', 'c2', 'c3', 'home']);
  for (const id of ['d1', 'd2', 'both']) {
    const { x, y } = positions[id]!;
    expect(x < block.left || x > block.right || y < block.top || y > block.bottom).toBe(true);
  }
});

test('newcomers stand around what they are linked to, and cover nothing that is there', () => {
  const placed = { hub: { x: 0, y: 0 }, far: { x: 2000, y: 0 } };
  const newcomers = Array.from({ length: 25 }, (_, index) => node(`new${index}`));
  const graph = graphOf(
    [...newcomers, node('hub'), node('far'), node('second')],
    [...newcomers.map(({ id }) => ['hub', id] as const), ['new3', 'second']],
  );
  const added = placeNear(placed, graph);
  expect(Object.keys(added).toSorted()).toEqual([...newcomers.map(({ id }) => id), 'second'].toSorted());
  for (const spot of Object.values(added)) expect(Math.hypot(spot.x, spot.y)).toBeLessThan(600);
  expect(covering(graph, { ...placed, ...added })).toEqual([]);
});

test('newcomers of which no one knows anything go beside the picture', () => {
  const placed = { a: { x: 0, y: 0 }, b: { x: 300, y: 200 } };
  const graph = graphOf(['a', 'b', 'new1', 'new2'].map((id) => node(id)));
  const added = placeNear(placed, graph);
  expect(added['new1']!.y).toBeGreaterThan(200);
  expect(covering(graph, { ...placed, ...added })).toEqual([]);
});

test('two hundred newcomers on a thousand placed things move none of them and cover none', () => {
  const graph = hubs(1000);
  const placed = layOut('force', graph);
  const newcomers = Array.from({ length: 200 }, (_, index) => node(`new${index}`));
  const edges = [...graph.edges, ...newcomers.map(({ id }, index) => ({ source: `n${index % 3}`, target: id }))];
  const grown = { ...graph, nodes: [...graph.nodes, ...newcomers], edges };
  const added = placeNear(placed, grown);
  expect(Object.keys(added)).toHaveLength(200);
  expect(covering(grown, { ...placed, ...added })).toEqual([]);
});
