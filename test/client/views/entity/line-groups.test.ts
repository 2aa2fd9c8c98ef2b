import { expect, test } from '@jest/globals';
import { lineGroups } from '../../../../client/views/entity/line-groups.ts';
import type { Line } from '../../../../client/views/entity/sections.ts';

const CUSTOMS = { id: 'customs', type: 'Agency' } as const;

function line(parts: { id: string; type: 'PARTY_TO' | 'HOLDS_POST'; title?: string; valid?: string }): Line {
  return {
    holds: 'CERTAINLY',
    node: {
      qualifier: null,
      title: null,
      mode: 'DONE',
      valid: null,
      support: 1,
      disputed: false,
      ...parts,
      from: CUSTOMS,
    },
    neighbour: { id: `of ${parts.id}`, type: 'Official', name: parts.id },
  };
}

function agreement(id: string, signed: string | null, others: string[]): Line {
  const parties = ['customs', ...others].map((name) => ({
    node: { id: `${id} ${name}` },
    neighbour: { id: name, name },
  }));
  return {
    ...line({ id, type: 'PARTY_TO' }),
    neighbour: {
      id,
      type: 'Agreement',
      name: id,
      agreementType: 'MRA',
      status: 'signed',
      signed,
      parties: { edges: parties },
    },
  };
}

const told = (lines: Line[], section: 'agreements' | 'posts', entity: Parameters<typeof lineGroups>[0] = CUSTOMS) =>
  lineGroups(entity, section, lines).map(({ heading, counterpartId, lines: group }) => [
    heading,
    counterpartId,
    group.map(({ node }) => node.id),
  ]);

test('the agreements of a body are told by counterpart, the most first and in each the newest first', () => {
  const lines = [
    agreement('old', '2010', ['Peru']),
    agreement('alone', null, []),
    agreement('three', '2023-11', ['Macao', 'China']),
    agreement('undated', null, ['Peru']),
    agreement('new', '2019-06-27', ['Peru']),
  ];
  expect(told(lines, 'agreements')).toEqual([
    ['Peru', 'Peru', ['new', 'old', 'undated']],
    ['Macao, China', null, ['three']],
    ['No other party named', null, ['alone']],
  ]);
});

test('where not all agreements are told, every counterpart is there with all that it has', () => {
  const lines = [agreement('old', '2010', ['Peru']), agreement('three', '2023-11', ['Macao', 'China'])];
  const counterpart = (id: string, certainly: number) => ({ entity: { id, name: id }, certainly, possibly: 1 });
  const groups = lineGroups(CUSTOMS, 'agreements', lines, [counterpart('Chile', 9), counterpart('Peru', 3)]);
  expect(groups.map((group) => [group.heading, group.lines.length, group.total])).toEqual([
    ['Chile', 0, 10],
    ['Peru', 1, 4],
    ['Macao, China', 1, 1],
  ]);
});

test('the officials of a body are told by post and time', () => {
  const held = (id: string, title: string, valid: string) => line({ id, type: 'HOLDS_POST', title, valid });
  const lines = [
    held('Tang', 'Commissioner', '2019'),
    held('Li', 'Deputy', '2020'),
    held('Ho', 'Commissioner', '2023'),
  ];
  expect(told(lines, 'posts')).toEqual([
    ['Commissioner', null, ['Ho', 'Tang']],
    ['Deputy', null, ['Li']],
  ]);
});

test('what an official signed is one list, the newest first', () => {
  const lines = [agreement('old', '2010', ['Peru']), agreement('new', '2019', ['Peru'])];
  expect(told(lines, 'agreements', { id: 'ho', type: 'Official' })).toEqual([[null, null, ['new', 'old']]]);
});
