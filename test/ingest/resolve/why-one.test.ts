import { describe, expect, it } from '@jest/globals';
import type { EntityType } from '../../../server/model/types.ts';
import { keyWords } from '../../../server/model/key-words.ts';
import { openSqliteStore } from '../../../server/store/sqlite/open-sqlite-store.ts';
import { readTold } from './told.ts';
import type { Told } from './told.ts';
import { only } from '../../store/only.ts';

/** What a store that holds these documents has to say about why the first one's thing is one with the others'. */
async function why(type: EntityType, ...documents: Told[]): Promise<string[]> {
  const store = await openSqliteStore(':memory:');
  const told = documents.map((one, i) => readTold(one, type, `release-${i + 1}`));
  await store.write({
    readings: told.map(({ resolved }) => resolved.reading),
    references: told.flatMap(({ resolved }) => resolved.references),
  });
  const named = await only(store.mentions(['release-1']));
  const shared = await only(store.whyOne([named.find(({ entity }) => entity.type === type)!.entity.id]));
  await store.close();
  return shared.map(
    ({ says, readIn }) => `${says}: ${readIn.map(({ address, name }) => `${name} (${address})`).join(', ')}`,
  );
}

describe('why several mentions are one', () => {
  it('is told by the row of the list, and where each name was read', async () => {
    expect(await why('Agency', { body: 'HKMA' }, { body: 'Hong Kong Monetary Authority' })).toEqual([
      'the listed body hk-hkma: Hong Kong Monetary Authority (entente:bodies#hk-hkma), HKMA (release-1), Hong Kong Monetary Authority (release-2)',
    ]);
  });

  it('is told for an acronym by the text that explains it', async () => {
    const full = { body: 'Port Safety Council|PSC', country: 'KE' };
    expect(await why('Agency', full, { body: 'PSC', country: 'KE' })).toEqual([
      'the acronym “psc” in KE: Port Safety Council (release-1), PSC (release-2)',
    ]);
  });

  it('is told for a person by every key that both bear', async () => {
    const body = 'Ministry of Ports of Kenya';
    expect(await why('Official', { person: 'Jane A. Doe', of: body }, { person: 'Doe Jane', of: body })).toEqual([
      'the words “doe jane” of the name, in KE: Jane A. Doe (release-1), Doe Jane (release-2)',
    ]);
    expect(await why('Official', { person: 'J. Doe', of: body }, { person: 'Jane Doe', of: body })).toEqual([
      'the surname “doe” and the initial “j”, in ministry of ports (KE): J. Doe (release-1), Jane Doe (release-2)',
    ]);
  });

  it('is told for an instrument that was planned by what it is about', async () => {
    const between = ['Singapore', 'France'];
    const planned = { instrument: 'Agreement on Extradition', status: 'planned', between };
    const signed = { instrument: 'Extradition Agreement', date: '2025-05-30', between };
    expect(await why('Agreement', planned, signed)).toEqual([
      'the agreement between FR and SG on “extradition”: Agreement on Extradition (release-1), Extradition Agreement (release-2)',
    ]);
  });

  it('is not claimed of what stands alone', async () => {
    expect(await why('Topic', { topic: 'smart customs' }, { topic: 'smart cities' })).toEqual([]);
  });

  it('has words for every form of key, none of which is left with a bar between its parts', () => {
    const keys = [
      'Agency body port council|*',
      'Agency role customs|MX',
      'Agency short port council|KE',
      'Official person ho louise|HK|hk-customs',
      'Agreement title singapore convention on mediation',
      'Agreement title acronym rcep',
      'Agreement parties cn-gacc+hk-customs|agreement|2023-11-27',
      'Agreement instrument *wco+SG|memorandum|training|2019',
      'Event event meeting|2023-11-27|cn-gacc+hk-customs',
      'Event event forum|2022-11-14|at place bali',
      'Event event meeting|2023-11-27|body port council|KE+person ho louise|HK',
      'Location place brussels|BE',
      'Agency same Agency body a|KE Agency body b|KE',
      'Agency @release|body council',
    ];
    expect(keys.map(keyWords)).toEqual([
      'the name “port council”',
      'the role “customs” in MX',
      'the short name “port council” in KE',
      'the words “ho louise” of the name, in hk-customs',
      'the title “singapore convention on mediation”',
      'the acronym “rcep”',
      'the agreement between cn-gacc and hk-customs of 2023-11-27',
      'the memorandum between wco and SG on “training” of 2019',
      'the meeting of 2023-11-27 with cn-gacc and hk-customs',
      'the forum of 2022-11-14 at place bali',
      'the meeting of 2023-11-27 with port council (KE) and ho louise (HK)',
      'the name “brussels” in BE',
      'a person judged them to be one',
      'one document names it',
    ]);
  });
});
