import { expect, test } from '@jest/globals';
import { WHOLE_BRANCH } from '../../../../client/state/view.ts';
import { branchCount, countsBy, type RelationCount } from '../../../../client/views/expand/branch-count.ts';

const counts: RelationCount[] = [
  { type: 'PARTY_TO', direction: 'OUT', neighbourType: 'Agreement', count: 26 },
  { type: 'SIGNED', direction: 'OUT', neighbourType: 'Agreement', count: 2 },
  { type: 'TOOK_PART_IN', direction: 'OUT', neighbourType: 'Event', count: 9 },
];

test('before an expansion it is told how many lines it brings, of the kinds that are chosen', () => {
  expect(branchCount(counts, WHOLE_BRANCH)).toBe(37);
  expect(branchCount(counts, { ...WHOLE_BRANCH, types: ['PARTY_TO', 'TOOK_PART_IN'] })).toBe(35);
  expect(branchCount(counts, { ...WHOLE_BRANCH, types: ['PARTY_TO'], neighbourTypes: ['Event'] })).toBe(0);
});

test('kinds are told in a fixed order, each once, those that there are', () => {
  const kinds = countsBy(counts, ['Event', 'Agreement', 'Topic'], ({ neighbourType }) => neighbourType);
  expect(kinds).toEqual([
    { kind: 'Event', count: 9 },
    { kind: 'Agreement', count: 28 },
  ]);
});
