import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { labelBox, labelPlaces, shapeBox, type Labelled, type Privileged } from '../../../client/graph/label-places.ts';
import { overlaps } from '../../../client/graph/near-boxes.ts';
import { labelRoom, wrapLabel } from '../../../client/graph/wrap-label.ts';

const CROWDED = labelRoom(150);
const WINDOW = { width: 600, height: 400 };

const items = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 600 }),
      y: fc.integer({ min: 0, max: 400 }),
      radius: fc.integer({ min: 6, max: 30 }),
      width: fc.integer({ min: 20, max: 120 }),
      height: fc.integer({ min: 12, max: 30 }),
    }),
    { maxLength: 40 },
  )
  .map((list) => list.map((item, index) => ({ ...item, id: `n${index}` })));

const NONE = { always: 0, overShapes: 0 };

/** The labels that got a place, each with the box that it covers. */
function placedOf(list: readonly Labelled[], privileged: Privileged) {
  const places = labelPlaces(list, privileged, WINDOW);
  return list.filter(({ id }) => places.has(id)).map((item) => ({ item, box: labelBox(item, places.get(item.id)!) }));
}

test('no label covers another label or another shape, however crowded the picture', () => {
  fc.assert(
    fc.property(items, (list) => {
      const placed = placedOf(list, NONE);
      for (const { item, box } of placed) {
        for (const other of placed) if (other.item !== item) expect(overlaps(box, other.box)).toBe(false);
        for (const other of list) if (other !== item) expect(overlaps(box, shapeBox(other))).toBe(false);
      }
    }),
  );
});

test('the names of hubs may cover shapes but no other name', () => {
  fc.assert(
    fc.property(items, (list) => {
      const placed = placedOf(list, { always: 0, overShapes: list.length });
      for (const { item, box } of placed)
        for (const other of placed) if (other.item !== item) expect(overlaps(box, other.box)).toBe(false);
    }),
  );
  const hub = { id: 'hub', x: 300, y: 200, radius: 10, width: 60, height: 14 };
  const crowd = Array.from({ length: 900 }, (_, index) => ({
    ...hub,
    id: `n${index}`,
    x: 20 * (index % 30),
    y: 14 * Math.floor(index / 30),
  }));
  expect(placedOf([hub, ...crowd], NONE).map(({ item }) => item.id)).not.toContain('hub');
  expect(placedOf([hub, ...crowd], { always: 0, overShapes: 1 }).map(({ item }) => item.id)).toContain('hub');
});

test('what stands alone is always named, and so are the first whatever they cover', () => {
  fc.assert(
    fc.property(items, (list) => {
      const places = labelPlaces(list, { always: 2, overShapes: 0 }, WINDOW);
      for (const { id } of list.slice(0, 2)) expect(places.has(id)).toBe(true);
      expect(labelPlaces(list.slice(0, 1), NONE, WINDOW).size).toBe(Math.min(1, list.length));
    }),
  );
});

test('a long name is broken between words and ends in an ellipsis', () => {
  expect(wrapLabel('Customs Headquarters Building', CROWDED)).toBe('Customs\nHeadquarters Bu…');
  expect(wrapLabel('MRA 2014', CROWDED)).toBe('MRA 2014');
});

test('a label never grows beyond its room', () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      const lines = wrapLabel(name, CROWDED).split('\n');
      expect(lines.length).toBeLessThanOrEqual(CROWDED.lines);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(CROWDED.letters);
    }),
  );
});

test('the name of a shape at the edge of the window is not cut', () => {
  const item = { id: 'n', x: 10, y: 200, radius: 8, width: 80, height: 14 };
  const box = labelBox(item, labelPlaces([item], NONE, WINDOW).get('n')!);
  expect(box.left).toBeGreaterThanOrEqual(0);
});

test('the name of a shape in a corner of the window is not left out', () => {
  const item = { id: 'n', x: 0, y: 0, radius: 6, width: 20, height: 25 };
  expect(labelBox(item, labelPlaces([item], NONE, WINDOW).get('n')!)).toMatchObject({ left: 8, top: 8 });
});

test('the name of a shape keeps off the badge above it, even where it must be named', () => {
  const item = { id: 'n', x: 300, y: 300, radius: 12, width: 80, height: 14 };
  const below = { id: 'b', x: 300, y: 322, radius: 9, width: 10, height: 10 };
  const badge = { left: 268, right: 332, top: 260, bottom: 282 };
  const box = labelBox(item, labelPlaces([item, below], { always: 1, overShapes: 0 }, WINDOW, [badge]).get('n')!);
  expect(overlaps(box, badge)).toBe(false);
});
