import { describe, expect, it } from '@jest/globals';
import { resolve } from '../../../server/ingest/resolve/resolve.ts';
import { components } from './read-rows.ts';
import { say } from './say.ts';
import type { Said } from './say.ts';

/** Whether releases that each name one body speak of one body. */
function areOne(...bodies: (string | Omit<Said, 'type'>)[]): boolean {
  const readings = bodies.map((body) => {
    const said = typeof body === 'string' ? { names: body } : body;
    return resolve(say([{ type: 'Agency', ...said }])).reading;
  });
  const component = components(readings);
  return new Set(readings.map((_, i) => component(i, 0))).size === 1;
}

const keysOf = (body: string | Omit<Said, 'type'>) =>
  resolve(say([{ type: 'Agency', ...(typeof body === 'string' ? { names: body } : body) }])).reading.mentions[0]!.keys;

describe('public bodies', () => {
  it.each([
    ['Hong Kong Customs', 'Hong Kong Customs and Excise Department', 'C&ED', '香港海關', '香港海关'],
    [
      'China Customs',
      'GACC',
      '海关总署',
      '海關總署',
      "General Administration of Customs of the People's Republic of China",
    ],
    ['Japan Customs', 'Japan Customs and Tariff Bureau', 'Customs and Tariff Bureau, Ministry of Finance, Japan'],
    ['Receita Federal', 'Brazilian Customs', 'Receita Federal do Brasil'],
    ['Central Board of Excise and Customs (India)', 'Central Board of Indirect Taxes and Customs'],
    ['Federal Customs Service of Russia', 'Customs of the Russian Federation'],
    [
      'Uzbekistan Ministry of Justice',
      'Ministry of Justice of Uzbekistan',
      'Ministry of Justice of the Republic of Uzbekistan',
    ],
    ['U.S. Customs & Border Protection', 'United States Customs and Border Protection', 'CBP'],
    ['World Customs Organisation', 'World Customs Organization', 'WCO'],
  ])('are one under the names %s', (...names) => {
    expect(areOne(...names)).toBe(true);
  });

  it.each([
    ['Tax Administration Service (SAT), Mexico', 'Superintendency of Tax Administration, Guatemala'],
    ['Shenzhen Customs District', "General Administration of Customs of the People's Republic of China"],
    ['Mexico (finance ministry)', 'Mexico (customs)'],
    ['Mexico (customs)', 'Tax Administration Service (SAT), Mexico'],
    ['Israel Customs', 'Israel Tax Authority'],
    ['Korea Fair Trade Commission', 'Japan Fair Trade Commission'],
    ['Australian Border Force', 'Australian Customs and Border Protection Service'],
    ['Jordan Customs Department', 'Thai Customs Department'],
    ['Monetary Authority of Singapore', 'Monetary Authority of Macao'],
  ])('stay apart: %s and %s', (one, other) => {
    expect(areOne(one, other)).toBe(false);
  });

  it('that share an acronym are told apart by their country', () => {
    expect(areOne({ names: 'SAT', jurisdiction: 'MX' }, { names: 'SAT', jurisdiction: 'GT' })).toBe(false);
    expect(areOne({ names: 'SAT', jurisdiction: 'MX' }, 'Tax Administration Service of Mexico')).toBe(true);
  });

  it('that the list does not know are told by full name and country, however both are spelt', () => {
    expect(areOne('Harbour Safety Centre of Kenya', 'Kenyan Harbor Safety Center')).toBe(true);
    expect(areOne('Port Co-operation Programme Office of Ghana', 'Ghana Port Cooperation Program Office')).toBe(true);
    expect(areOne('Harbour Safety Centre of Kenya', 'Harbour Safety Centre of Ghana')).toBe(false);
  });

  it('named by role alone are the one body of the country that does it', () => {
    expect(keysOf('Mexico Customs')).toEqual([[], ['role customs|MX']]);
    expect(areOne('Mexico Customs', 'Mexico (customs administration)', 'Mexican Customs')).toBe(true);
    expect(areOne('Customs Authority of Kiribati', 'Kiribati (customs)')).toBe(true);
  });

  it('without a country stay in their document', () => {
    const inTwo = ['fees', 'tolls'].map((topic) =>
      resolve(
        say([
          { type: 'Agency', names: 'Harbour Safety Centre' },
          { type: 'Topic', names: topic },
        ]),
      ),
    );
    const component = components(inTwo.map(({ reading }) => reading));
    expect(component(0, 0)).not.toBe(component(1, 0));
  });

  it('called "the Department" are nobody elsewhere even where the country is known', () => {
    expect(keysOf({ names: 'the Department', jurisdiction: 'HK' })[0]![0]).toMatch(/^@release:.*department$/);
  });

  it('of the same name in one country are told apart by the body they belong to', () => {
    const said = say([
      { type: 'Agency', names: 'Ministry of Ports of Kenya' },
      { type: 'Agency', names: 'Licensing Branch', jurisdiction: 'KE', parent: 0 },
      { type: 'Agency', names: 'Ministry of Mines of Kenya' },
      { type: 'Agency', names: 'Licensing Branch', jurisdiction: 'KE', parent: 2 },
    ]);
    const { mentions } = resolve(said).reading;
    expect(mentions.filter(({ type }) => type === 'Agency')).toHaveLength(4);
    expect(mentions[1]!.keys[0]).toEqual(['body licensing branch|KE|body ministry of ports|KE']);
  });

  it('named in two ways in one text are one mention with all its names', () => {
    const said = say(
      [
        { type: 'Agency', names: 'Hong Kong Customs' },
        { type: 'Agency', names: 'Singapore Customs' },
        { type: 'Agency', names: 'Customs and Excise Department', jurisdiction: 'HK' },
        { type: 'Event', names: 'meeting' },
      ],
      [{ type: 'TOOK_PART_IN', from: 2, to: 3, value: 'host' }],
    );
    const { mentions, claims } = resolve(said).reading;
    expect(mentions.map(({ names }) => names.map(({ text }) => text))).toEqual([
      ['Hong Kong Customs', 'Customs and Excise Department'],
      ['Singapore Customs'],
      ['meeting'],
    ]);
    expect(claims.map(({ from, to }) => [from, to])).toEqual([[0, 2]]);
  });

  it('whose text calls two listed bodies by one name do not become one', () => {
    const { mentions } = resolve(say([{ type: 'Agency', names: 'Hong Kong Customs|Macao Customs Service' }])).reading;
    expect(mentions[0]!.keys[0]).toContain('known hk-customs');
    expect(mentions[0]!.keys.flat().join()).not.toContain('mo-customs');
  });

  it('are known where the text has lost an apostrophe', () => {
    expect(areOne({ names: 'Department of Justices', jurisdiction: 'US' }, 'U.S. Department of Justice')).toBe(true);
  });

  it('have the country of a part that is known', () => {
    const { mentions } = resolve(
      say([
        { type: 'Agency', names: 'Department of Justice' },
        { type: 'Agency', names: 'Antitrust Division', parent: 0 },
      ]),
    ).reading;
    expect(mentions.map(({ keys }) => keys[0]![0])).toEqual(['known us-doj', 'known us-doj-antitrust']);
  });

  it('published by a ministry need no country for their own short names', () => {
    const said = say([{ type: 'Agency', names: 'Ministry of Law' }]);
    const released = { ...said, document: { ...said.document, publisher: 'Ministry of Law, Singapore' } };
    expect(resolve(said).reading.cites).toEqual([]);
    expect(resolve(released).reading.cites).toContain('entente:bodies#sg-minlaw');
  });
});
