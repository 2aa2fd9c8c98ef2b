import { describe, expect, test } from '@jest/globals';
import { type Given, factsOf, readText, saying } from './read-text.ts';

const DAY: Given = { published: '2024-03-15' };

describe('agreements', () => {
  test('a signed memorandum has both parties, both signatories, day and place', () => {
    const { agreements } = factsOf(
      'The Director of the Norway Customs Agency, Mr Bo Lind, and the Director of the Malta Customs Agency, Ms Ida Borg, today signed a Memorandum of Understanding (MOU) on Data Exchange in Oslo.',
      DAY,
    );
    expect(agreements).toMatchObject([
      {
        name: 'Memorandum of Understanding (MOU) on Data Exchange',
        type: 'MOU',
        status: 'signed',
        parties: ['Norway Customs Agency', 'Malta Customs Agency'],
        signatories: ['Bo Lind', 'Ida Borg'],
        date: '2024-03-15',
        place: 'Oslo',
      },
    ]);
  });

  test('what will be signed is planned and has no signatories yet', () => {
    const { agreements, events } = factsOf('Norway and Malta will sign a treaty on fisheries in May 2025.', DAY);
    expect(agreements).toMatchObject([
      { type: 'treaty', status: 'planned', parties: ['Norway', 'Malta'], signatories: [] },
    ]);
    expect(events).toEqual([]);
  });

  test.each([
    'A Mutual Recognition Arrangement (MRA) between Norway and the Malta Customs Agency is a step closer.',
    'The Cabinet approved a preferential trade agreement as a first step to reach a free trade agreement with Malta.',
    'Officials of Norway and Malta met about the development of an arrangement on fisheries.',
    'Their action plan may lead to a treaty between Norway and Malta.',
  ])('what is only on its way is never told as done: %s', (text) => {
    const { agreements, events } = factsOf(text, DAY);
    const done = agreements.filter(({ type, status }) => type !== 'action plan' && status !== 'planned');
    expect(done).toEqual([]);
    expect(events.filter(({ type }) => type === 'signing')).toEqual([]);
  });

  test('an agreement recalled with its day is in force and not a signing of today', () => {
    const { agreements, events } = factsOf(
      'Norway and Malta have co-operated since they signed an agreement on fisheries on 3 May 2009.',
      DAY,
    );
    expect(agreements).toMatchObject([{ status: 'in force', date: '2009-05-03' }]);
    expect(events).toEqual([]);
  });

  test('a renewal is told apart from the first signature', () => {
    const { agreements } = factsOf(
      'Norway and Malta signed an extension of the Memorandum of Understanding on fisheries today. The Memorandum of Understanding was signed between Norway and Malta in 2018.',
      DAY,
    );
    expect(agreements.map(({ status, date }) => [status, date])).toEqual([
      ['renewed', '2024-03-15'],
      ['in force', '2018'],
    ]);
  });

  test('earlier agreements listed with their years are one each', () => {
    const { agreements } = factsOf(
      'The deal is Norway’s third fisheries agreement, following those reached with Malta (1999), Chile (2003) and Japan (2010).',
    );
    expect(agreements.map(({ parties, date }) => [...parties, date])).toEqual([
      ['Norway', 'Malta', '1999'],
      ['Norway', 'Chile', '2003'],
      ['Norway', 'Japan', '2010'],
    ]);
  });

  test('agreements between other parties are not confused', () => {
    const { agreements } = factsOf(
      'The Cabinet approved the signing of a Memorandum of Understanding between Norway and Malta. It recalled the Memorandum of Understanding between Norway and Chile.',
    );
    expect(agreements.map(({ parties }) => parties)).toEqual([
      ['Norway', 'Malta'],
      ['Norway', 'Chile'],
    ]);
  });

  test('a renewal points to what it renews', () => {
    const found = readText(
      'Norway and Malta signed an extension of the Memorandum of Understanding on fisheries today. The Memorandum of Understanding was signed between Norway and Malta in 2018.',
      DAY,
    );
    expect(saying(found, 'RENEWS')).toHaveLength(1);
  });

  test.each([
    ['REPLACES', 'The Norway-Malta Agreement on Ports replaces the 1999 Agreement on Ships between Norway and Malta.'],
    ['AMENDS', 'A protocol amending the Agreement on Ports between Norway and Malta was signed today.'],
    [
      'UNDER',
      'Norway and Malta today signed a work plan under the Agreement on Coastal Rescue between Norway and Malta.',
    ],
    [
      'RENEWS',
      'The Memorandum of Understanding on Ports, signed today by Norway and Malta, renews the arrangement of 1999.',
    ],
  ])('what a text says of two instruments is said of both: %s', (relation, text) => {
    expect(saying(readText(text, DAY), relation)).toHaveLength(1);
  });

  test('an agreement that another replaced is superseded, one that will be replaced is not', () => {
    const statuses = (verb: string): string[] =>
      factsOf(`The Norway-Malta Agreement on Ports ${verb} the 1999 Agreement on Ships.`, DAY).agreements.map(
        ({ status }) => status,
      );
    expect(statuses('replaces')).toContain('superseded');
    expect(statuses('will replace')).not.toContain('superseded');
  });

  test('instruments that one plural tells are told apart by their partners or subjects', () => {
    const read = (text: string): string[][] => factsOf(text, DAY).agreements.map(({ parties }) => parties);
    expect(
      read(
        'The Malta Customs Agency signed two memoranda of understanding, one with the Norway Customs Agency on data and one with the Chile Customs Agency on ports.',
      ),
    ).toEqual([
      ['Malta Customs Agency', 'Norway Customs Agency'],
      ['Malta Customs Agency', 'Chile Customs Agency'],
    ]);
    expect(read('Norway and Malta signed three agreements on fisheries, ports and visas today.')).toHaveLength(3);
  });

  test('those listed under a heading were signed as the heading says', () => {
    const { agreements } = factsOf(
      'The following documents were signed on 3 March 2024:\ni. Memorandum of Understanding between the Ministry of Health of Norway and the Ministry of Health of Malta;\nii. Agreement between Norway and Malta on visas.',
      DAY,
    );
    expect(agreements.map(({ status, date, parties }) => [status, date, parties.length])).toEqual([
      ['signed', '2024-03-03', 2],
      ['signed', '2024-03-03', 2],
    ]);
  });

  test('the days on which it took effect and expired are its own, not the day of signature', () => {
    const found = readText(
      'Norway and Malta signed an agreement on fisheries on 3 May 2009. The agreement entered into force on 1 June 2009 and expired on 1 June 2014.',
      DAY,
    );
    const value = (type: string): string[] => found.claims.filter((claim) => claim.type === type).map((c) => c.value);
    expect([value('signed'), value('inForce'), value('ends')]).toEqual([
      ['2009-05-03'],
      ['2009-06-01'],
      ['2014-06-01'],
    ]);
  });

  test('who signs on behalf of a body signs for it', () => {
    const found = readText(
      'The Ambassador of Malta to Norway, Ms Ida Borg, signed the agreement on ports on behalf of the Malta Port Authority today.',
      DAY,
    );
    const signed = found.claims.find((claim) => claim.type === 'SIGNED');
    expect(found.mentions[signed?.onBehalfOf ?? -1]?.names[0]?.text).toBe('Malta Port Authority');
  });

  test('its subject is what its name says it is on', () => {
    const found = readText('Norway and Malta signed the Agreement on Coastal Rescue today.', DAY);
    expect(saying(found, 'ABOUT')).toEqual(['Agreement on Coastal Rescue > Coastal Rescue']);
  });

  test.each([
    ['This MoU entered into force on 1 March 2024.', ['done 2024-03-01']],
    ['This MoU will take effect on 1 June 2024.', ['planned 2024-06-01']],
    ['The said MoU comes into effect on 1 June 2024.', ['planned 2024-06-01']],
    ['The MoU was due to enter into force on 1 March 2024.', ['planned 2024-03-01']],
    ['The MoU did not enter into force on 1 March 2024.', []],
  ])('a day of effect is done when it has come, and planned before: %s', (text, expected) => {
    const { claims } = readText(`Norway and Malta signed an MoU on fisheries on 8 February 2024. ${text}`, DAY);
    expect(claims.filter(({ type }) => type === 'inForce').map(({ mode, value }) => `${mode} ${value}`)).toEqual(
      expected,
    );
  });

  test('a renewal of one of two memoranda is told of neither', () => {
    const both = 'Norway and Malta signed an MoU on fisheries and an MoU on tourism on 8 February 2021.';
    const { agreements } = factsOf(`${both} The MoU was renewed on 8 February 2024.`, DAY);
    expect(agreements.map(({ status }) => status)).toEqual(['in force', 'in force']);
  });
});
