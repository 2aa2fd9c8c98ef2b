import { expect, test } from '@jest/globals';
import { breakingChanges } from '../../scripts/breaking-changes.ts';

const before = `
  enum Kind { MEMORANDUM TREATY }
  type Instrument { name: String! kind: Kind signed: String @deprecated(reason: "Ask \`dates\`.") }
  type Query { instrument(id: ID!, old: Int @deprecated(reason: "It says nothing.")): Instrument }
`;

const after = (from: string, to: string): string[] => breakingChanges(before, before.replace(from, to));

test('what is added breaks nothing', () => {
  expect(after('name: String!', 'name: String! parties(first: Int = 20): [String!]')).toEqual([]);
});

test.each([
  ['a field that is gone', 'name: String!', 'title: String!', 'Instrument.name was removed.'],
  ['a value that is gone', 'TREATY }', '}', 'TREATY was removed from enum type Kind.'],
  ['a field that may now be null', 'name: String!', 'name: String', 'Instrument.name changed type'],
  [
    'an argument that is now needed',
    '(id: ID!,',
    '(id: ID!, day: String!,',
    'A required arg day on Query.instrument was',
  ],
])('%s is told', (_, from, to, says) => {
  expect(after(from, to)).toEqual([expect.stringContaining(says)]);
});

test('what was deprecated in the baseline may go', () => {
  expect(after('signed: String @deprecated(reason: "Ask `dates`.")', '')).toEqual([]);
  expect(after(', old: Int @deprecated(reason: "It says nothing.")', '')).toEqual([]);
});
