import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LAYOUTS, type LayoutName } from '../../../client/state/layout-names.ts';
import { ALL_BODIES, MATRIX_FORMS, type MatrixQuestion } from '../../../client/state/matrix-question.ts';
import type { PathQuestion } from '../../../client/state/path-question.ts';
import { parseHash, toHash } from '../../../client/state/url.ts';
import type { EntityType, RelationType } from '../../../client/api/generated.ts';
import { DISPLAY_ORDER } from '../../../client/state/displays.ts';
import { COLOURS } from '../../../client/state/palette.ts';
import {
  COLUMNS,
  FIXED,
  PLAIN_TABLES,
  type ColumnName,
  type TableChoice,
  type TableName,
  type Tables,
} from '../../../client/state/tables.ts';
import { parseChoices } from '../../../client/state/url-choices.ts';
import {
  add,
  EMPTY_VIEW,
  FOCUS_STEPS,
  GROUPINGS,
  MEASURES,
  REST,
  type Branch,
  type Choices,
  type More,
  type Point,
} from '../../../client/state/view.ts';
import { entity } from '../views.ts';

// A letter first: JavaScript would put keys that are numbers in another order.
const ids = fc.string({ minLength: 1, unit: 'grapheme' }).map((text) => `x${text}`);

const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const periods = fc.record({ from: fc.constantFrom('2015', '2015-03', '2015-03-04'), to: fc.constant('2020') });

const branches = fc.record<Branch>({
  types: fc.subarray<RelationType>(['PARTY_TO', 'SIGNED']),
  direction: fc.constantFrom('BOTH', 'IN', 'OUT'),
  neighbourTypes: fc.subarray<EntityType>(['Agency', 'Topic']),
  asOf: fc.option(days),
  order: fc.constantFrom('NAME', 'DEGREE'),
  size: fc.integer({ min: 1, max: 500 }),
});

function moreOf(ids: string[]): fc.Arbitrary<More[]> {
  const cut = { branch: branches, cursor: fc.option(fc.base64String({ minLength: 4 })), left: fc.integer({ min: 1 }) };
  return fc.array(fc.record({ entityId: fc.constantFrom(...ids), ...cut }), { maxLength: 2 });
}

const GROUPS: Record<string, Point> = {
  'group:type:Agency': { x: 5, y: -7 },
  'group:rest-country:CN': { x: 0, y: 9 },
};

function tableChoices<Table extends TableName>(table: Table): fc.Arbitrary<TableChoice<Table>> {
  const all: readonly ColumnName<Table>[] = COLUMNS[table];
  const chosen = fc
    .subarray([...all])
    .map((some) => all.filter((name) => name === FIXED[table] || some.includes(name)));
  return fc.record({ columns: chosen, by: fc.constantFrom(...all), descending: fc.boolean() });
}

const views = fc
  .record({
    ids: fc.uniqueArray(ids, { minLength: 1, maxLength: 8 }),
    points: fc.array(fc.tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -9999, max: 9999 }))),
    off: fc.uniqueArray(ids, { maxLength: 3 }),
    layout: fc.constantFrom(...(Object.keys(LAYOUTS) as LayoutName[])),
    choices: fc.record<Choices>({
      asOf: fc.option(days),
      period: fc.option(periods),
      grouping: fc.option(
        fc.record({ by: fc.constantFrom(...GROUPINGS), open: fc.uniqueArray(ids, { maxLength: 2 }) }),
      ),
      rest: fc.option(fc.constantFrom(...REST)),
      measure: fc.constantFrom(...MEASURES),
      rules: fc.array(
        fc
          .record({
            facet: fc.option(ids),
            period: fc.option(periods),
            colour: fc.constantFrom(...COLOURS),
            strong: fc.boolean(),
          })
          .filter(({ facet, period }) => facet !== null || period !== null),
        { maxLength: 2 },
      ),
      focus: fc.option(
        fc.record({ of: fc.uniqueArray(ids, { minLength: 1, maxLength: 2 }), steps: fc.constantFrom(...FOCUS_STEPS) }),
      ),
    }),
    display: fc.constantFrom(...DISPLAY_ORDER),
    matrix: fc.record<MatrixQuestion>({
      by: fc.constantFrom('BODY', 'COUNTRY'),
      drawnAs: fc.constantFrom(...MATRIX_FORMS),
      types: fc.uniqueArray(ids, { maxLength: 2 }),
    }),
    tables: fc.record<Tables>({ things: tableChoices('things'), lines: tableChoices('lines') }),
    path: fc.option(
      fc.record<PathQuestion>({
        from: ids,
        to: ids,
        types: fc.subarray<RelationType>(['SIGNED', 'PARTY_TO']),
        longer: fc.boolean(),
      }),
    ),
  })
  .chain(({ ids: all, points, off, layout, choices, display, path, matrix, tables }) =>
    fc
      .record({
        hidden: fc.subarray([...all, ...Object.keys(GROUPS)]),
        pinned: fc.subarray(all),
        chosen: fc.subarray([...all, ...Object.keys(GROUPS)]),
        more: moreOf(all),
      })
      .map((parts) => ({
        chosen: parts.chosen,
        choices,
        display,
        path,
        matrix,
        tables,
        view: {
          ...add({ ...EMPTY_VIEW, ...choices }, { entities: all.map((id) => entity(id)), relations: [] }),
          positions: {
            ...Object.fromEntries(points.slice(0, all.length).map(([x, y], index) => [all[index]!, { x, y }])),
            ...GROUPS,
          },
          hidden: parts.hidden,
          pinned: parts.pinned,
          more: parts.more,
          off,
          layout,
        },
      })),
  );

test('a link carries everything of the view: things, places, what is hidden or pinned, filters, dates, groups, colours, selection', () => {
  fc.assert(
    fc.property(views, ({ view, chosen, choices, display, path, matrix, tables }) => {
      const selection = { entities: chosen, relations: [] };
      expect(parseHash(`#${toHash(view, { selection, display, path, matrix, tables })}`)).toEqual({
        entities: Object.keys(view.entities).map((id) => ({
          id,
          position: view.positions[id] ?? null,
          hidden: view.hidden.includes(id),
          pinned: view.pinned.includes(id),
        })),
        off: view.off,
        layout: view.layout,
        choices,
        more: view.more,
        places: choices.grouping || choices.rest ? GROUPS : {},
        hiddenGroups: choices.grouping || choices.rest ? view.hidden.filter((id) => id in GROUPS) : [],
        display,
        path,
        matrix: display === 'matrix' ? matrix : ALL_BODIES,
        tables,
        selection,
      });
    }),
  );
});

test('places are rounded, so that a link stays short', () => {
  const view = {
    ...add(EMPTY_VIEW, { entities: [entity('a')], relations: [] }),
    positions: { a: { x: 1.4, y: -2.6 } },
  };
  expect(
    toHash(view, {
      selection: { entities: [], relations: ['r'] },
      display: 'graph',
      path: null,
      matrix: ALL_BODIES,
      tables: PLAIN_TABLES,
    }),
  ).toBe('layout=force&nodes=a@1@-3@&line=r');
});

test('an address that no view wrote opens the first screen or what can be read of it, never an error', () => {
  expect(parseHash('')).toBeNull();
  expect(parseHash('#top')).toBeNull();
  expect(
    parseHash(
      '#layout=spiral&places=x@1@2,group:a@x,&nodes=a@x@y@,%E0%A4%A@1@2@&asof=2019&size=big&group=x&colour=@@;&show=x&more=a@5@@@SIDEWAYS@@@NAME@25,b@-1',
    ),
  ).toEqual({
    entities: [{ id: 'a', position: null, hidden: false, pinned: false }],
    off: [],
    layout: 'force',
    choices: parseChoices(new Map()),
    more: [],
    places: {},
    hiddenGroups: [],
    display: 'graph',
    path: null,
    matrix: ALL_BODIES,
    tables: PLAIN_TABLES,
    selection: { entities: [], relations: [] },
  });
  fc.assert(fc.property(fc.string(), (text) => void parseHash(text)));
});
