import { expect, test } from '@jest/globals';
import { dayNumber } from '../../../server/model/partial-date.ts';
import { askTrace, type TraceOptions } from '../../../server/store/questions/trace.ts';
import { dealings } from '../dealings.ts';
import { namer } from './named-answers.ts';
import { find, opened, type Open } from './opened.ts';

export function traceContract(open: Open): void {
  const store = opened(open, dealings);

  async function trace(name: string, options: Partial<TraceOptions> = {}) {
    const { id } = await find(store(), name);
    const found = await askTrace(store(), id, { modes: ['done'], limit: 100, ...options });
    const say = await namer(store());
    return {
      ...found,
      names: found.instruments.map(({ instrument }) => instrument.name),
      holds: found.instruments.map(({ holds }) => holds),
      lines: found.lineage.map(say).sort(),
      one: (of: string) => {
        const traced = found.instruments.find(({ instrument }) => instrument.name === of);
        if (!traced) throw new Error(`${of} is not in the line`);
        return {
          parties: traced.parties.map(({ neighbour }) => neighbour.name).sort(),
          signatories: traced.signatories.map(({ relation, neighbour, posts }) => {
            const [shown] = relation.variants;
            const held = posts.map((post) => `${post.relation.qualifier} of ${post.neighbour.name}`);
            return [neighbour.name, shown?.title, say(shown?.onBehalfOf ?? null), ...held];
          }),
          places: traced.places.map(({ neighbour }) => neighbour.name),
          history: traced.history.map(({ stage, date, events }) =>
            [date, stage, ...events.map(({ neighbour }) => neighbour.name)].join(' '),
          ),
        };
      },
    };
  }

  test('from any instrument the whole line is found, the oldest first, with how they are tied', async () => {
    for (const name of ['First Pact', 'Second Pact', 'Annex']) {
      const { names, lines, complete } = await trace(name);
      expect(names).toEqual(['First Pact', 'Second Pact', 'Annex']);
      expect(lines).toEqual(['RENEWS Second Pact > First Pact', 'UNDER Annex > Second Pact']);
      expect(complete).toBe(true);
    }
    const { instruments } = await trace('First Pact');
    expect(instruments.map(({ steps }) => steps)).toEqual([0, 1, 2]);
  });

  test('each tells its parties, who signed in which title, post and name, where, and what became of it', async () => {
    const { one } = await trace('Second Pact');
    expect(one('Second Pact')).toEqual({
      parties: ['Alpha Customs', 'Beta Customs'],
      signatories: [['Ann Lee', 'Director', 'Alpha Customs', 'Director of Alpha Customs']],
      places: ['Portsville'],
      history: ['2018-05-01 signed Signing of 2018'],
    });
    expect(one('First Pact').history).toEqual(['2010 signed', '2018-12-31 ended']);
    const { one: later } = await trace('Alpha-Gamma Recognition');
    expect(later('Alpha-Gamma Recognition').history).toEqual(['2021-06-01 signed', '2022-02 reviewed Review']);
  });

  test('as of a day it tells what had ended, and leaves out what came later', async () => {
    const { names, holds } = await trace('Second Pact', { asOf: dayNumber('2019-01-01') });
    expect([names, holds]).toEqual([
      ['First Pact', 'Second Pact'],
      ['no', 'certainly'],
    ]);
    const before = await trace('Second Pact', { asOf: dayNumber('2010-06-01') });
    expect([before.names, before.holds]).toEqual([['Second Pact'], ['no']]);
    expect(before.one('Second Pact')).toEqual({ parties: [], signatories: [], places: [], history: [] });
    expect((await trace('Annex', { asOf: dayNumber('2020-03-10') })).holds).toEqual(['no', 'certainly', 'possibly']);
  });

  test('what is planned is told on request only', async () => {
    const parties = async (options: Partial<TraceOptions>) =>
      (await trace('Beta-Gamma Recognition', options)).one('Beta-Gamma Recognition').parties;
    expect(await parties({})).toEqual([]);
    expect(await parties({ modes: ['done', 'planned'] })).toEqual(['Beta Customs', 'Gamma Customs']);
  });

  test('a limit leaves out those most steps away, and is said', async () => {
    const { names, complete } = await trace('First Pact', { limit: 2 });
    expect([names, complete]).toEqual([['First Pact', 'Second Pact'], false]);
  });

  test('an unknown id and what is no instrument have no line', async () => {
    const none = { instruments: [], lineage: [], complete: true };
    expect(await askTrace(store(), 'agreement_0', { modes: ['done'], limit: 9 })).toEqual(none);
    expect(await trace('Alpha Customs')).toMatchObject(none);
  });
}
