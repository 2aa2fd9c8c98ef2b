import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { facetCounts, facetsOf, shown } from '../../../client/state/filters.ts';
import { leavesOf } from '../../../client/state/collapse.ts';
import { draw } from '../../../client/state/drawn.ts';
import { neighbourTowards, ARROWS } from '../../../client/state/walk.ts';
import * as state from '../../../client/state/view.ts';
import { entity, relation, someIds, subgraphs, viewOf } from '../views.ts';

test('what is on the canvas stays where it is when more is added', () => {
  const before = state.place(viewOf([entity('a'), entity('b')]), { a: { x: 1, y: 2 }, b: { x: 3, y: 4 } });
  const after = state.add(before, { entities: [entity('c')], relations: [relation('a', 'c')] });
  expect(after.positions).toEqual(before.positions);
  expect(Object.keys(after.entities)).toEqual(['a', 'b', 'c']);
});

test('an expansion that brings nothing new is no step to undo', () => {
  fc.assert(
    fc.property(subgraphs, (subgraph) => {
      const view = state.add(state.EMPTY_VIEW, subgraph);
      expect(
        state.leave(state.add(view, subgraph), { entityId: 'a', branch: state.WHOLE_BRANCH, cursor: null, left: 0 }),
      ).toBe(view);
    }),
  );
});

test('a line is never drawn to something that is not there or not shown', () => {
  fc.assert(
    fc.property(subgraphs, someIds, (subgraph, hidden) => {
      const seen = shown(state.hide(state.add(state.EMPTY_VIEW, subgraph), hidden));
      const ids = new Set(seen.entities.map(({ id }) => id));
      for (const { from, to } of seen.relations) expect(ids.has(from) && ids.has(to)).toBe(true);
    }),
  );
});

test('everything hidden is counted, and "show all" brings all of it back', () => {
  fc.assert(
    fc.property(subgraphs, someIds, (subgraph, hidden) => {
      const full = state.add(state.EMPTY_VIEW, subgraph);
      const view = state.toggleFacet(state.hide(full, hidden), 'relation:PARTY_TO');
      const seen = shown(view);
      expect(seen.entities.length + seen.hiddenByHand + seen.hiddenByLegend).toBe(Object.keys(full.entities).length);
      expect(shown(state.showAll(view))).toEqual(shown(full));
    }),
  );
});

test('switching a type off hides its things and their lines, and counts them', () => {
  const view = viewOf(
    [entity('a'), entity('m', { type: 'Agreement', status: 'planned', mode: 'PLANNED' })],
    [relation('a', 'm')],
  );
  const seen = shown(state.toggleFacet(view, 'status:planned'));
  expect(seen.entities.map(({ id }) => id)).toEqual(['a']);
  expect(seen).toMatchObject({ relations: [], hiddenByHand: 0, hiddenByLegend: 1 });
});

test('of two topics, a thing is hidden when both are off', () => {
  const view = viewOf([entity('m', { type: 'Agreement', topics: ['ports', 'training'] })]);
  const withoutPorts = state.toggleFacet(view, 'topic:ports');
  expect(shown(withoutPorts).entities).toHaveLength(1);
  expect(shown(state.toggleFacet(withoutPorts, 'topic:training')).entities).toHaveLength(0);
});

test('a day hides what does not hold then, and tells what holds perhaps', () => {
  const view = state.choose(
    viewOf([entity('a'), entity('b'), entity('c')], [relation('a', 'b')]),
    'asOf',
    '2019-01-01',
  );
  const standing = { asOf: '2019-01-01', certainly: new Set(['a']), possibly: new Set(['b', 'a-b']) };
  const seen = shown(view, standing);
  expect(seen.entities.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(seen.relations).toHaveLength(1);
  expect(seen.possibly.has('a-b')).toBe(true);
  expect(seen.hiddenByTime).toBe(1);
  expect(shown(state.showAll(view), standing).entities).toHaveLength(3);
});

test('a period keeps what can lie in it: a year that touches it, and what has no date', () => {
  const dated = (id: string, date: string | null) => entity(id, { type: 'Agreement', date });
  const view = viewOf([dated('in', '2019-05'), dated('edge', '2018'), dated('out', '2021-01-01'), dated('open', null)]);
  const seen = shown(state.choose(view, 'period', { from: '2018-06-01', to: '2020' }));
  expect(seen.entities.map(({ id }) => id)).toEqual(['in', 'edge', 'open']);
});

test('the legend tells how many of each kind are here and how many in the whole graph', () => {
  const view = viewOf([entity('a'), entity('b')], [relation('a', 'b')]);
  const groups = facetsOf(facetCounts(view), { entities: [{ type: 'Agency', count: 9 }], relations: [] });
  expect(groups.find(({ title }) => title === 'Things')?.facets).toEqual([
    { key: 'entity:Agency', label: 'Agencies', entityType: 'Agency', here: 2, total: 9 },
  ]);
});

test('beside the whole graph the legend has the values of all of it, those of most first', () => {
  const view = viewOf([entity('a', { type: 'Agreement', status: 'ended', topics: ['ports'] })]);
  const values = new Map([
    ['status:signed', 40],
    ['status:ended', 7],
    ['topic:tariffs', 3],
  ]);
  const groups = facetsOf(facetCounts(view), undefined, values);
  const lines = (kind: string) =>
    groups.find(({ title }) => title === kind)?.facets.map(({ label, here, total }) => [label, here, total]);
  expect(lines('Status of agreements')).toEqual([
    ['Signed', 0, 40],
    ['Ended', 1, 7],
  ]);
  expect(lines('Topics')).toEqual([
    ['Tariffs', 0, 3],
    ['Ports', 1, undefined],
  ]);
});

test('pinning twice lets go, and what is pinned keeps its place in a new layout', () => {
  const placed = state.place(viewOf([entity('a'), entity('b')]), { a: { x: 1, y: 2 }, b: { x: 3, y: 4 } });
  const pinned = state.togglePin(placed, ['a']);
  expect(state.arrange(pinned, 'rings').positions).toEqual({ a: { x: 1, y: 2 } });
  expect(state.togglePin(pinned, ['a']).pinned).toEqual([]);
});

test('a cut expansion is remembered until nothing is left of it', () => {
  const more = { entityId: 'a', branch: state.WHOLE_BRANCH, cursor: 'c1', left: 30 };
  const cut = state.leave(viewOf([entity('a')]), more);
  expect(cut.more).toEqual([more]);
  expect(state.leave(cut, { ...more, cursor: 'c2', left: 5 }).more).toMatchObject([{ cursor: 'c2', left: 5 }]);
  expect(state.leave(cut, { ...more, left: 0 }).more).toEqual([]);
});

test('an arrow key walks to the neighbour in that direction, and stays where there is none', () => {
  const around = { up: { x: 0, y: -9 }, right: { x: 9, y: 1 }, far: { x: 90, y: 10 } };
  const view = state.place(
    viewOf(
      ['a', ...Object.keys(around)].map((id) => entity(id)),
      Object.keys(around).map((id) => relation('a', id)),
    ),
    { a: { x: 0, y: 0 }, ...around },
  );
  const towards = (key: string) => neighbourTowards(view, draw(view, shown(view)), 'a', ARROWS[key]!);
  expect([towards('ArrowUp'), towards('ArrowRight'), towards('ArrowLeft'), towards('ArrowDown')]).toEqual([
    'up',
    'right',
    undefined,
    undefined,
  ]);
});

test('collapsing hides the neighbours that are linked to nothing else shown', () => {
  const view = viewOf(
    ['a', 'b', 'c', 'd'].map((id) => entity(id)),
    [relation('a', 'b'), relation('a', 'c'), relation('c', 'd'), relation('b', 'b')],
  );
  expect(leavesOf(shown(view), ['a'])).toEqual(['b']);
  expect(leavesOf(shown(state.hide(view, ['d'])), ['a'])).toEqual(['b', 'c']);
  expect(leavesOf(shown(view), ['a', 'd'])).toEqual(['b', 'c']);
});

test('an expansion goes on where it was cut, however many it brings at once', () => {
  const parties = { ...state.WHOLE_BRANCH, types: ['PARTY_TO', 'SIGNED'] as const };
  expect(state.sameBranch(parties, { ...parties, types: ['SIGNED', 'PARTY_TO'], size: 100 })).toBe(true);
  expect(state.sameBranch(parties, { ...parties, asOf: '2019-01-01' })).toBe(false);
});
