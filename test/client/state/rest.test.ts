import { expect, test } from '@jest/globals';
import { restEdgesOf } from '../../../client/graph/rest-edges.ts';
import { restQuestion } from '../../../client/state/ask-rest.ts';
import { draw } from '../../../client/state/drawn.ts';
import { shown } from '../../../client/state/filters.ts';
import type { Group } from '../../../client/state/grouping.ts';
import { keepOnly } from '../../../client/state/keep-only.ts';
import type { Rest } from '../../../client/state/rest.ts';
import { choose, hide, hideOthers, place, toggleFacet, type View } from '../../../client/state/view.ts';
import { entity, relation, viewOf } from '../views.ts';

const [PERU, CHILE] = ['group:rest-country:PE', 'group:rest-country:CL'];

function group(id: string, label: string, count: number): Group {
  const rest = { share: 1, country: label, types: [{ type: 'Agency' as const, count }] };
  return { id, key: label, label, type: null, count, members: [], rest };
}

const line = (from: string, to: string, count: number) => ({
  from,
  to,
  count,
  types: [{ type: 'PARTY_TO' as const, count }],
});

const REST: Rest = {
  by: 'country',
  asked: '',
  groups: [group(PERU, 'Peru', 400), group(CHILE, 'Chile', 90)],
  lines: [line(PERU, CHILE, 30), line('a', PERU, 7), line('b', PERU, 2), line('gone', PERU, 1)],
  cameFrom: new Map([['a', PERU]]),
  complete: true,
  holds: { facets: new Map(), dates: { years: [], without: 0 } },
};

const bodies = choose(viewOf([entity('a'), entity('b')], [relation('a', 'b')]), 'rest', 'country');

function drawn(view: View) {
  return draw(view, shown(view), null, REST);
}

test('the rest of the graph stands beside the canvas, with the lines whose ends are drawn', () => {
  const { groups, lines, entities } = drawn(bodies);
  expect(entities.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(groups.map(({ label, count }) => `${label} ${count}`)).toEqual(['Peru 400', 'Chile 90']);
  expect(lines.map(({ from, to }) => `${from} ${to}`)).toEqual([`${PERU} ${CHILE}`, `a ${PERU}`, `b ${PERU}`]);
  expect(drawn(choose(bodies, 'rest', null)).groups).toEqual([]);
  expect(drawn(choose(bodies, 'rest', 'type')).lines).toEqual([]);
});

test('a hidden group takes its lines along and is counted; hiding all else hides groups too', () => {
  const without = drawn(hide(bodies, [PERU]));
  expect([without.groups.length, without.lines.length, without.hiddenByHand]).toEqual([1, 0, 1]);
  const alone = drawn(hideOthers(bodies, [CHILE], [PERU, CHILE]));
  expect([alone.entities.length, alone.groups.map(({ label }) => label)]).toEqual([0, ['Chile']]);
});

test('two things that are drawn as one have one line to a group, with the sum of their relations', () => {
  const together = drawn(choose(bodies, 'grouping', { by: 'type', open: [] }));
  const ids = new Set(together.groups.map(({ id }) => id));
  expect(restEdgesOf(together, ids).map(({ label }) => label)).toEqual(['Party to (30)', 'Party to (9)']);
});

test('the question keeps to the day and to what the legend leaves on; what is on the canvas is apart', () => {
  const narrowed = choose(toggleFacet(toggleFacet(bodies, 'entity:Topic'), 'mode:DENIED'), 'asOf', '2019-01-01');
  const question = restQuestion(narrowed, 'country');
  expect(question).toMatchObject({ outlined: 'COUNTRY', apart: ['a', 'b'], asOf: '2019-01-01' });
  expect(question.modes).toEqual(['DONE', 'PLANNED']);
  expect(question.entityTypes).not.toContain('Topic');
  expect(question.entityTypes).toContain('Agency');
});

test('the question leaves out what the legend does, and keeps to the years', () => {
  const off = ['topic:ports', 'status:not said', 'status:ended', 'instrument:MRA', 'country:PE'];
  const narrowed = choose(off.reduce(toggleFacet, bodies), 'period', { from: '2015', to: '2019' });
  expect(restQuestion(narrowed, 'community')).toMatchObject({
    outlined: 'COMMUNITY',
    since: '2015',
    until: '2019',
    without: { topics: ['ports'], statuses: [null, 'ended'], instrumentTypes: ['MRA'], countries: ['PE'] },
  });
});

test('what is put back leaves the canvas with its lines; the rest stays where it is', () => {
  const placed = place(bodies, { a: { x: 1, y: 2 }, b: { x: 3, y: 4 }, [PERU]: { x: 5, y: 6 } });
  const kept = keepOnly(placed, ['b']);
  expect([Object.keys(kept.entities), Object.keys(kept.relations)]).toEqual([['b'], []]);
  expect(kept.positions).toEqual({ b: { x: 3, y: 4 }, [PERU]: { x: 5, y: 6 } });
});
