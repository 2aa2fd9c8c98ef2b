import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { RowProblem } from '../../../server/ingest/extract/table-problem.ts';
import type { Extraction } from '../../../server/ingest/stages.ts';
import { sharedText, whereShared } from '../../shared-folder.ts';
import type { Row } from '../resolve/read-rows.ts';
import { readRow } from '../resolve/read-rows.ts';

const MRA: Row = {
  agreement: 'AEO mutual recognition arrangement',
  type: 'mutual recognition arrangement',
  party1: 'Korea Customs Service',
  party2: 'Singapore Customs',
  signed_date: '2010-06-25',
  place: 'Brussels',
};

const nameOf = ({ mentions }: Extraction, i: number) => mentions[i]!.names[0]!.text;
const namesOf = (said: Extraction, type: string) =>
  said.mentions.filter((mention) => mention.type === type).map(({ names }) => names[0]!.text);
const parties = (said: Extraction) =>
  said.claims.filter(({ type }) => type === 'PARTY_TO').map(({ from }) => said.mentions[from]!);
const valueOf = (said: Extraction, attribute: string) => said.claims.find(({ type }) => type === attribute)?.value;

describe('a row of an agreements table', () => {
  it('says who agreed what, of which type, when, where and about what', () => {
    const said = readRow(MRA);
    expect(namesOf(said, 'Agreement')).toEqual(['AEO mutual recognition arrangement']);
    expect(parties(said).map(({ names }) => names[0]!.text)).toEqual(['Korea Customs Service', 'Singapore Customs']);
    expect(valueOf(said, 'type')).toBe('MRA');
    expect(valueOf(said, 'status')).toBe('signed');
    expect(valueOf(said, 'signed')).toBe('2010-06-25');
    const at = said.claims.find(({ type }) => type === 'SIGNED_AT')!;
    expect([nameOf(said, at.from), nameOf(said, at.to!), at.valid]).toEqual([MRA.agreement, 'Brussels', '2010-06-25']);
    expect(namesOf(said, 'Topic')).toEqual(['AEO mutual recognition']);
  });

  it('gives the cell as the sentence behind each fact', () => {
    const { document, claims } = readRow(MRA);
    const party = claims.find(({ type }) => type === 'PARTY_TO')!;
    expect(party.quote).toBe('Korea Customs Service');
    expect(document.text.slice(0, party.start)).toMatch(/\nparty1: $/);
  });

  it('takes bodies apart at a semicolon, and a country said of one side holds for all of it', () => {
    const said = readRow({
      ...MRA,
      party1: 'U.S. Department of Justice; Securities and Exchange Commission',
      party2: 'MOFCOM; NDRC; SAIC (China)',
    });
    expect(parties(said).map(({ jurisdiction }) => jurisdiction)).toEqual(['US', 'US', null, null, 'CN']);
    expect(
      parties(said)
        .map(({ names }) => names[0]!.text)
        .slice(2),
    ).toEqual(['MOFCOM', 'NDRC', 'SAIC']);
  });

  it('does not give a body to the country of its neighbour in the cell', () => {
    const said = readRow({ ...MRA, party2: 'GAC Guangdong Sub-Administration; Macao Customs Service' });
    expect(
      parties(said)
        .slice(1)
        .map(({ jurisdiction }) => jurisdiction),
    ).toEqual([null, 'MO']);
  });

  it.each([
    ['Receita Federal (Brazil)', ['Receita Federal'], 'BR'],
    ['European Anti-Fraud Office (OLAF)', ['European Anti-Fraud Office', 'OLAF'], 'EU'],
    ['Tax Administration Service (SAT), Mexico', ['Tax Administration Service, Mexico', 'SAT'], 'MX'],
    ['Israel (customs administration)', ['Israel (customs administration)'], 'IL'],
    ['European Union (DG Taxation and Customs Union)', ['DG Taxation and Customs Union'], 'EU'],
    [
      "Indonesia's Commission for the Supervision of Business Competition (KPPU)",
      ["Indonesia's Commission for the Supervision of Business Competition", 'KPPU'],
      'ID',
    ],
  ])('reads what the bracket of "%s" says', (cell, names, jurisdiction) => {
    const [party] = parties(readRow({ ...MRA, party1: cell }));
    expect(party!.names.map(({ text }) => text)).toEqual(names);
    expect(party!.jurisdiction).toBe(jurisdiction);
  });

  it('names a party that acts for another, and the other', () => {
    const said = readRow({ ...MRA, party1: 'American Institute in Taiwan (for CBP)' });
    const party = said.claims.find(({ type }) => type === 'PARTY_TO')!;
    expect(nameOf(said, party.from)).toBe('American Institute in Taiwan');
    expect(nameOf(said, party.onBehalfOf!)).toBe('CBP');
  });

  it('reads countries and regions as places, bodies as bodies and groups as groups', () => {
    const said = readRow({ ...MRA, party1: 'Hong Kong, China', party2: 'Guangdong; Eurojust' });
    expect(parties(said).map(({ type, jurisdiction }) => [type, jurisdiction])).toEqual([
      ['Location', 'HK'],
      ['Location', 'CN'],
      ['Agency', null],
    ]);
    const group = readRow({ ...MRA, party1: '10 ASEAN Member States (customs administrations)', party2: '' });
    expect(parties(group).map(({ type }) => type)).toEqual(['Agency']);
    expect(valueOf(group, 'kind')).toBe('group');
  });

  it.each([
    ['Customs agreement (initialled)', 'agreed', undefined, 'Customs agreement'],
    ['Customs agreement (superseded 2014)', 'superseded', '2010-06-25', 'Customs agreement'],
    ['Memorandum of Understanding (renewed)', 'renewed', '2010-06-25', 'Memorandum of Understanding'],
    ['MOU on food safety (second extension)', 'renewed', '2010-06-25', 'MOU on food safety'],
    ['Customs agreement (four working groups)', 'signed', '2010-06-25', 'Customs agreement (four working groups)'],
  ])('reads the status in "%s"', (agreement, status, signed, name) => {
    const said = readRow({ ...MRA, agreement });
    expect(valueOf(said, 'status')).toBe(status);
    expect(valueOf(said, 'signed')).toBe(signed);
    expect(nameOf(said, 0)).toBe(name);
  });

  it('says since when an instrument is superseded, which is its end', () => {
    const said = readRow({ ...MRA, agreement: 'Customs agreement (superseded 2014)', signed_date: '1992' });
    expect(said.claims.find(({ type }) => type === 'status')!.valid).toBe('2014');
    expect(valueOf(said, 'ends')).toBe('2014');
  });

  it.each(['virtual', 'video conference', 'videoconference', 'online', 'remote'])(
    'takes "%s" for no place',
    (place) => {
      const said = readRow({ ...MRA, place });
      expect(valueOf(said, 'held')).toBe('remote');
      expect(namesOf(said, 'Location')).toEqual([]);
    },
  );

  it('keeps a planned instrument apart from a signed one', () => {
    const said = readRow({ ...MRA, agreement: 'Customs agreement (planned)', signed_date: '' });
    expect(valueOf(said, 'status')).toBe('planned');
    expect(said.claims.filter(({ type }) => type === 'PARTY_TO').map(({ mode }) => mode)).toEqual([
      'planned',
      'planned',
    ]);
  });

  it.each([
    [{ agreement: '' }, /no agreement/],
    [{ party1: '', party2: '' }, /no party/],
    [{ signed_date: 'last June' }, /"last June" is not a date/],
    [{ signed_date: '2023-02-30' }, /2023-02-30/],
    [{ signed_date: '2014-13' }, /2014-13/],
  ] as [Row, RegExp][])('is refused with a reason when it lacks what a fact needs: %j', (fault, reason) => {
    expect(() => readRow({ ...MRA, ...fault })).toThrow(RowProblem);
    expect(() => readRow({ ...MRA, ...fault })).toThrow(reason);
  });

  it('quotes its own text whatever the cells hold', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.replace(/\s+/g, ' '));
    const row = fc.record({ agreement: cell, type: cell, party1: cell, party2: cell, place: cell });
    fc.assert(
      fc.property(row, (values) => {
        const said = readOrReason({ ...values, signed_date: '2014' });
        if (said === null) return;
        const passages = [...said.claims, ...said.mentions.flatMap(({ evidence }) => evidence)];
        for (const { quote, start, end } of passages) expect(said.document.text.slice(start, end)).toBe(quote);
        expect(passages.every(({ quote }) => quote !== '')).toBe(true);
      }),
    );
  });
});

function readOrReason(values: Row): Extraction | null {
  try {
    return readRow(values);
  } catch (problem) {
    if (problem instanceof RowProblem) return null;
    throw problem;
  }
}

whereShared('facts/agreements.csv')('the table of real agreements', () => {
  const rows = parse(sharedText('facts/agreements.csv'), { columns: true }) as Row[];

  it('is read whole: every row has its agreement and all its parties', () => {
    const read = rows.map(readRow);
    expect(read).toHaveLength(161);
    const sides = rows.map(({ party1, party2 }) =>
      [party1, party2]
        .join(';')
        .split(';')
        .filter((one) => one.trim() !== ''),
    );
    expect(read.map((said) => parties(said).length)).toEqual(sides.map((side) => side.length));
  });

  it('takes no way of meeting for a place', () => {
    const places = rows.flatMap((row) => {
      const said = readRow(row);
      return said.claims.filter(({ type }) => type === 'SIGNED_AT').map(({ to }) => nameOf(said, to!));
    });
    expect(places).toContain('Sharm el-Sheik');
    expect(places.filter((place) => /virtual|conference|online|remote/i.test(place))).toEqual([]);
  });
});
