import { describe, expect, test } from '@jest/globals';
import { type Given, factsOf, readText, saying } from './read-text.ts';

const DAY: Given = { published: '2024-03-15' };

describe('bodies', () => {
  test('a body is one under its full name, its acronym and its turned-round name', () => {
    const { agencies } = factsOf(
      'The Department of Fisheries (DOF) met reporters. The Fisheries Department will report in May. The DOF has 20 boats.',
    );
    expect(agencies.map(({ name, aliases }) => [name, ...aliases])).toEqual([
      ['Department of Fisheries', 'Fisheries Department', 'DOF'],
    ]);
  });

  test('bodies joined by "and" are two, a name that holds an "and" is one', () => {
    const { agencies } = factsOf(
      'The Ministry of Trade and the National Police Agency spoke. The Ministry of Land, Water and Forests and the Customs and Excise Department did not.',
    );
    expect(agencies.map(({ name }) => name)).toEqual([
      'Ministry of Trade',
      'National Police Agency',
      'Ministry of Land, Water and Forests',
      'Customs and Excise Department',
    ]);
  });

  test('ministries of one name in two countries stay two', () => {
    const { agencies } = factsOf('The Ministry of Justice of Peru wrote to the Ministry of Justice of Chile.');
    expect(agencies).toHaveLength(2);
  });

  test('a division is a part of its department, also where the apostrophe was lost', () => {
    const found = readText(
      'Lawyers of the Department of Justices Patent Division met. The Department of Justice said so.',
    );
    const division = found.mentions.find(({ names }) => names[0]?.text === 'Patent Division');
    expect(found.mentions[division?.parent ?? -1]?.names[0]?.text).toBe('Department of Justice');
  });

  test('delegations, committees, private clubs and bare countries are no bodies', () => {
    expect(factsOf('A delegation of Norway met the Joint Committee and the Rowing Club of Bergen.').agencies).toEqual(
      [],
    );
  });
});

describe('officials', () => {
  test.each([
    ['title before', 'Deputy Minister of Health Ana Torres spoke at length.', 'Deputy Minister of Health', null],
    [
      'title behind',
      'Ana Torres, Director General of the Port Authority of Malta, spoke.',
      'Director General',
      'Port Authority of Malta',
    ],
    ['honorific', 'The Commissioner of Police, Ms Ana Torres, spoke.', 'Commissioner of Police', null],
    ['body before', 'National Police Agency Commissioner Ana Torres spoke.', 'Commissioner', 'National Police Agency'],
    [
      'body behind',
      'Chairwoman Ana Torres of the Federal Trade Commission spoke.',
      'Chairwoman',
      'Federal Trade Commission',
    ],
    [
      'two offices',
      'Minister for Law and Minister for Home Affairs Ana Torres spoke.',
      'Minister for Law and Minister for Home Affairs',
      null,
    ],
    [
      'excellency',
      'His Excellency Mr Ana Torres, Ambassador of Chile to Japan, spoke.',
      'Ambassador of Chile to Japan',
      null,
    ],
  ])('are read with post and body: %s', (_, text, title, agency) => {
    expect(factsOf(text).officials).toMatchObject([{ name: 'Ana Torres', title, agency }]);
  });

  test('a minister belongs to the ministry of that field and country', () => {
    const { officials } = factsOf(
      'Peru’s Minister of Energy, Mr Luis Rey, spoke. The Ministry of Energy of Peru and the Ministry of Energy of Chile listened.',
    );
    expect(officials).toMatchObject([{ name: 'Luis Rey', agency: 'Ministry of Energy of Peru' }]);
  });

  test('a surname with an honorific is the person named before', () => {
    const { officials } = factsOf(
      'The Customs Commissioner, Mr Bo Lind, arrived. Mr Lind left. Commissioner Lind slept.',
    );
    expect(officials.map(({ name }) => name)).toEqual(['Bo Lind']);
  });

  test('people without a public office are left out', () => {
    expect(factsOf('Mr Bo Lind came. President of the Chess Society Ida Holm came too.').officials).toEqual([]);
  });
});

describe('events', () => {
  test('a visit that took place and one that is to come are two', () => {
    const { events } = factsOf(
      'Minister of Health Ana Torres visited Oslo Central Station on 14 March. She will visit Norway again on 2 April 2024.',
      DAY,
    );
    expect(events.map(({ type, date, mode }) => [type, date, mode])).toEqual([
      ['visit', '2024-03-14', 'done'],
      ['visit', '2024-04-02', 'planned'],
    ]);
  });

  test('a meeting has both sides, its day, its place and what was talked about', () => {
    const found = readText(
      'Minister of Health Ana Torres met with Minister of Labour Bo Lind on 14 March in Oslo. They discussed issues in the meeting, including nurse training, border clinics and vaccines.',
      DAY,
    );
    expect(saying(found, 'TOOK_PART_IN')).toHaveLength(2);
    expect(saying(found, 'HELD_AT').map((said) => said.split(' > ')[1])).toEqual(['Oslo']);
    expect(saying(found, 'ABOUT').map((said) => said.split(' > ')[1])).toEqual([
      'nurse training',
      'border clinics',
      'vaccines',
    ]);
  });

  test('who chairs a meeting has that role in it', () => {
    const found = readText(
      'Minister of Health Ana Torres met with Minister of Labour Bo Lind on 14 March in Oslo. Ms Torres chaired the meeting.',
      DAY,
    );
    expect(saying(found, 'TOOK_PART_IN').filter((said) => said.endsWith('chair'))).toHaveLength(1);
  });

  test('a decision without a day takes the day of publication', () => {
    const { events } = factsOf(
      'The proposal to sign a Memorandum of Understanding with Malta was approved by the Cabinet.',
      DAY,
    );
    expect(events).toMatchObject([{ type: 'decision', date: '2024-03-15', participants: ['Cabinet'] }]);
  });

  test('witnesses take part in the signing but sign nothing', () => {
    const found = readText(
      'The Director of the Norway Customs Agency, Mr Bo Lind, and the Director of the Malta Customs Agency, Ms Ida Borg, signed an agreement today. The signing was witnessed by Mr Per Vik, Minister of Finance.',
      DAY,
    );
    expect(saying(found, 'SIGNED').map((said) => said.split(' > ')[0])).toEqual(['Bo Lind', 'Ida Borg']);
    expect(saying(found, 'TOOK_PART_IN').map((said) => said.split(' > ').at(-1))).toEqual([
      'signatory',
      'signatory',
      'witness',
    ]);
  });
});

describe('days', () => {
  const signed = (when: string, published: string | null): string | null | undefined =>
    factsOf(`Norway and Malta signed a treaty on fisheries ${when}.`, { published }).agreements[0]?.date;

  test.each([
    ['today', '2024-03-15', '2024-03-15'],
    ['yesterday', '2024-03-01', '2024-02-29'],
    ['on March 12', '2024-03-15', '2024-03-12'],
    ['on 30 December', '2024-01-02', '2023-12-30'],
    ['today (March 15)', null, 'XXXX-03-15'],
    ['today', null, null],
    ['on Friday 8 March 2024', null, '2024-03-08'],
    ['in February this year', '2024-03-15', '2024-02'],
    ['last month', '2024-03-15', '2024-02'],
    ['in 2024', '2024-03-15', '2024'],
  ])('"%s", published %s, is %s', (when, published, date) => {
    expect(signed(when, published)).toBe(date);
  });
});
