import { expect, test } from '@jest/globals';
import { canvasLabel } from '../../../client/state/canvas-label.ts';

const plain = { aliases: [], name: 'A name' };

test('an agreement is labelled by its kind and year, an event by its kind and day', () => {
  expect(canvasLabel({ ...plain, type: 'Agreement', agreementType: 'MRA', signed: '2014-05-07' })).toBe('MRA 2014');
  expect(canvasLabel({ ...plain, type: 'Event', eventType: 'meeting', date: '2023-11-27' })).toBe('Meeting 2023-11-27');
});

test('a year that no text gives is not shown', () => {
  expect(canvasLabel({ ...plain, type: 'Agreement', agreementType: 'arrangement', signed: 'XXXX-11-27' })).toBe(
    'Arrangement',
  );
  expect(canvasLabel({ ...plain, type: 'Agreement', agreementType: null, signed: '2014' })).toBe('A name');
});

test('a long name gives way to a short form or an acronym that texts use, a short name stays', () => {
  const long = "General Administration of Customs of the People's Republic of China";
  const aliases = [
    { text: 'GACC', kind: 'ACRONYM' as const },
    { text: 'Mainland Customs', kind: 'SHORT' as const },
    { text: 'China Customs', kind: 'SHORT' as const },
  ];
  expect(canvasLabel({ type: 'Agency', name: long, aliases })).toBe('China Customs');
  expect(canvasLabel({ type: 'Agency', name: long, aliases: aliases.slice(0, 1) })).toBe('GACC');
  expect(canvasLabel({ type: 'Agency', name: long, aliases: [] })).toBe(long);
  expect(canvasLabel({ type: 'Agency', name: 'Singapore Customs', aliases })).toBe('Singapore Customs');
});

test('of several acronyms the one of the name shown is taken, not one in another language', () => {
  const acronyms = ['ASFC', 'CBSA'].map((text) => ({ text, kind: 'ACRONYM' as const }));
  const agency = { type: 'Agency' as const, name: 'Canada Border Services Agency', aliases: acronyms };
  expect(canvasLabel(agency)).toBe('CBSA');
});
