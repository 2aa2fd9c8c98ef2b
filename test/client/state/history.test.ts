import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  amend,
  jump,
  record,
  redo,
  startHistory,
  steps as listOfSteps,
  undo,
  type History,
} from '../../../client/state/history.ts';
import { isLayoutName, LAYOUTS, type LayoutName } from '../../../client/state/layout-names.ts';
import * as view from '../../../client/state/view.ts';
import { someIds, subgraphs } from '../views.ts';

type Step = (present: view.View) => view.View;

const steps: fc.Arbitrary<Step> = fc.oneof(
  subgraphs.map(
    (subgraph): Step =>
      (present) =>
        view.add(present, subgraph),
  ),
  someIds.map(
    (ids): Step =>
      (present) =>
        view.hide(present, ids),
  ),
  someIds.map(
    (ids): Step =>
      (present) =>
        view.hideOthers(present, ids),
  ),
  fc.constant<Step>(view.showAll),
  someIds.map(
    (ids): Step =>
      (present) =>
        view.togglePin(present, ids),
  ),
  fc.constantFrom(...(Object.keys(LAYOUTS) as LayoutName[])).map(
    (name): Step =>
      (present) =>
        view.arrange(present, name),
  ),
  fc.constantFrom('entity:Agency', 'relation:PARTY_TO').map(
    (facet): Step =>
      (present) =>
        view.toggleFacet(present, facet),
  ),
  fc.option(fc.record({ by: fc.constantFrom(...view.GROUPINGS), open: someIds })).map(
    (grouping): Step =>
      (present) =>
        view.choose(present, 'grouping', grouping),
  ),
  fc.option(fc.record({ of: someIds, steps: fc.constantFrom(...view.FOCUS_STEPS) })).map(
    (focus): Step =>
      (present) =>
        view.choose(present, 'focus', focus),
  ),
  fc.constantFrom(...view.MEASURES).map(
    (measure): Step =>
      (present) =>
        view.choose(present, 'measure', measure),
  ),
  fc.tuple(fc.constantFrom('a', 'b'), fc.integer(), fc.integer()).map(
    ([id, x, y]): Step =>
      (present) =>
        view.place(present, { [id]: { x, y } }),
  ),
);

function times<T>(count: number, step: (value: T) => T, value: T): T {
  return Array.from({ length: count }).reduce<T>((now) => step(now), value);
}

function after(actions: Step[]): { history: History<view.View>; seen: view.View[] } {
  const start = startHistory(view.EMPTY_VIEW);
  const histories = [start];
  for (const action of actions) {
    const last = histories.at(-1)!;
    histories.push(record(last, action(last.present), 'Did something'));
  }
  return { history: histories.at(-1)!, seen: histories.map((history) => history.present) };
}

test('undo takes back every action on the canvas, one by one, and redo brings each of them again', () => {
  fc.assert(
    fc.property(fc.array(steps, { maxLength: 12 }), (actions) => {
      const { history, seen } = after(actions);
      const states = seen.filter((state, index) => state !== seen[index - 1]);
      for (const [index, state] of states.entries()) {
        expect(times(states.length - 1 - index, undo<view.View>, history).present).toBe(state);
      }
      const back = times(states.length - 1, undo<view.View>, history);
      expect(times(states.length - 1, redo<view.View>, back)).toEqual(history);
    }),
  );
});

test('after 200 random actions undo leads back to the very picture of the start, and redo to that of the end', () => {
  fc.assert(
    fc.property(fc.array(steps, { minLength: 200, maxLength: 200 }), (actions) => {
      const { history, seen } = after(actions);
      const first = times(200, undo<view.View>, history);
      expect(JSON.stringify(first.present)).toBe(JSON.stringify(seen[0]));
      expect(JSON.stringify(times(200, redo<view.View>, first).present)).toBe(JSON.stringify(seen.at(-1)));
    }),
    { numRuns: 20 },
  );
});

test('undoing more often than there are actions stops at the first picture', () => {
  fc.assert(
    fc.property(fc.array(steps, { maxLength: 6 }), (actions) => {
      const { history } = after(actions);
      expect(times(actions.length + 3, undo<view.View>, history).present).toBe(view.EMPTY_VIEW);
    }),
  );
});

test('the list of steps tells what was done, and leads to any of them and back', () => {
  const history = record(record(startHistory('a'), 'b', 'Went to b'), 'c', 'Went to c');
  expect(listOfSteps(history).map(({ did }) => did)).toEqual(['Opened', 'Went to b', 'Went to c']);
  const first = jump(history, 0);
  expect(first.present).toBe('a');
  expect(listOfSteps(first)).toEqual(listOfSteps(history));
  expect(jump(first, 2)).toEqual(history);
  expect(jump(history, 3)).toBe(history);
});

test('a new action after an undo forgets what was undone', () => {
  const history = record(undo(record(startHistory('first'), 'second', 'Went on')), 'third', 'Went elsewhere');
  expect(redo(history)).toBe(history);
  expect(undo(history).present).toBe('first');
});

test('where a layout puts things is not a step of its own', () => {
  const history = amend(record(startHistory('empty'), 'expanded', 'Expanded'), 'expanded and placed');
  expect(undo(history).present).toBe('empty');
  expect(redo(undo(history)).present).toBe('expanded and placed');
});

test('a name that is no layout is not taken for one', () => {
  expect(isLayoutName('force')).toBe(true);
  expect(isLayoutName('constructor')).toBe(false);
});
