import { expect, test } from '@jest/globals';
import { dayNumber } from '../../../server/model/partial-date.ts';
import { askDossier, type DossierEntry, type DossierOptions } from '../../../server/store/questions/dossier.ts';
import { dealings } from '../dealings.ts';
import { namer } from './named-answers.ts';
import { find, opened, type Open } from './opened.ts';

export function dossierContract(open: Open): void {
  const store = opened(open, dealings);
  const bounds = { modes: ['done' as const], limit: 100 };

  async function dossier(a: string, b: string, options: Partial<DossierOptions> = {}) {
    const [one, other] = [await find(store(), a), await find(store(), b)];
    const found = await askDossier(store(), one.id, other.id, { ...bounds, ...options });
    const say = await namer(store());
    const tell = ({ entity, date, holds }: DossierEntry) => `${date} ${entity.name} ${holds}`;
    const contact = (one: typeof found.firstContact) => one && `${one.date} ${say(one.dealing)}`;
    return {
      instruments: found.instruments.map(tell),
      meetings: found.meetings.map(tell),
      officials: found.officials.map((side) =>
        side.map(({ official, posts, dealings }) => [
          official.name,
          ...posts.map(({ relation }) => relation.qualifier),
          ...dealings.map(say).sort(),
        ]),
      ),
      contacts: [contact(found.firstContact), contact(found.lastContact)],
      complete: found.complete,
    };
  }

  test('of two bodies: instruments, meetings, officials of each who dealt with the other, first and last contact', async () => {
    expect(await dossier('Alpha Customs', 'Beta Customs')).toEqual({
      instruments: ['2010 First Pact certainly', '2018-05-01 Second Pact certainly', '2020-03 Annex certainly'],
      meetings: ['2018-05-01 Signing of 2018 certainly'],
      officials: [[['Ann Lee', 'Director', 'Second Pact']], []],
      contacts: ['2010 First Pact', '2020-03 Annex'],
      complete: true,
    });
  });

  test('of two countries: what any of their bodies have, where an official stands for the official’s body', async () => {
    expect(await dossier('Alphaland', 'Gammaland')).toEqual({
      instruments: ['2019 Patrol Memorandum certainly', '2021-06-01 Alpha-Gamma Recognition certainly'],
      meetings: ['2022-02 Review certainly'],
      officials: [
        [['Bob Ray', 'Director', 'Alpha-Gamma Recognition', 'Review']],
        [['Cy Day', 'Minister', 'Alpha-Gamma Recognition']],
      ],
      contacts: ['2019 Patrol Memorandum', '2022-02 Review'],
      complete: true,
    });
  });

  test('reads the same from the other side', async () => {
    const [there, back] = [await dossier('Alphaland', 'Gamma Customs'), await dossier('Gamma Customs', 'Alphaland')];
    expect(back).toEqual({ ...there, officials: there.officials.toReversed() });
  });

  test('as of a day: what stood then, and possibly where a partial date leaves it open', async () => {
    const on = (day: string) => dossier('Alphaland', 'Betaland', { asOf: dayNumber(day) });
    expect((await on('2018-06-01')).instruments).toEqual([
      '2010 First Pact certainly',
      '2018-05-01 Second Pact certainly',
    ]);
    expect((await on('2020-03-10')).instruments).toEqual([
      '2018-05-01 Second Pact certainly',
      '2020-03 Annex possibly',
    ]);
    expect(await on('2009-12-31')).toMatchObject({ instruments: [], meetings: [], contacts: [null, null] });
  });

  test('tells what is planned on request', async () => {
    const planned = await dossier('Alpha Customs', 'Beta Customs', { modes: ['planned'] });
    expect([planned.instruments, planned.meetings]).toEqual([[], ['2024 Forum certainly']]);
  });

  test('says that a limit was hit, and is empty for unknown ids, strangers, and a thing and itself', async () => {
    expect((await dossier('Alpha Customs', 'Beta Customs', { limit: 2 })).complete).toBe(false);
    const { id } = await find(store(), 'Alpha Customs');
    const empty = {
      instruments: [],
      meetings: [],
      officials: [[], []],
      firstContact: null,
      lastContact: null,
      complete: true,
    };
    expect(await askDossier(store(), id, 'agency_0', bounds)).toEqual(empty);
    expect(await askDossier(store(), id, id, bounds)).toEqual(empty);
    expect(await dossier('Alpha Police', 'Beta Customs')).toMatchObject({ instruments: [], contacts: [null, null] });
  });
}
