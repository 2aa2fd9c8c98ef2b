import { expect, test } from '@jest/globals';
import { askAccounts } from '../../../server/store/questions/accounts.ts';
import { askPartyAccounts } from '../../../server/store/questions/party-accounts.ts';
import { named, reading, type Said } from '../readings.ts';
import { find, opened, type Open } from './opened.ts';

const delta = named('Agency', ['Delta Customs'], ['delta customs|DD']);
const epsilon = named('Agency', ['Epsilon Customs'], ['epsilon customs|EE']);
const phi = named('Agency', ['Phi Customs'], ['phi customs|FF']);
const pact = named('Agreement', ['Delta Pact'], ['DD pact']);

function says(name: string, text: string, claims: Said[], ...parties: (typeof delta)[]) {
  return reading(
    { address: `https://${name}.example`, text: `${text} Delta Pact: Delta Customs, Epsilon Customs, Phi Customs` },
    [pact, ...parties],
    claims,
  );
}

const signed = (value: string): Said => ({ type: 'signed', from: 0, value });
const stage = (value: string, valid: string): Said => ({ type: 'status', from: 0, value, valid });
const party = (from: number, more: Partial<Said> = {}): Said => ({ type: 'PARTY_TO', from, to: 0, ...more });

const readings = [
  says(
    'a',
    'One.',
    [signed('2020-05-01'), stage('signed', '2020-05-01'), party(1, { valid: '2020-05-01' }), party(2)],
    delta,
    epsilon,
  ),
  says(
    'b',
    'Two.',
    [signed('2020-05-01'), stage('agreed', '2019'), party(1, { valid: '2020' }), party(2)],
    delta,
    epsilon,
  ),
  says('c', 'Three.', [signed('2020-05'), stage('planned', '2021'), party(1, { valid: '2018' })], delta),
  says('d', 'Four.', [signed('2019-05-01'), party(1, { mode: 'denied' }), party(2)], delta, phi),
  says('e', 'Five.', [{ ...signed('2022'), mode: 'planned' }, party(1, { mode: 'planned' }), party(2)], delta, phi),
];

export function accountContract(open: Open): void {
  const store = opened(open, readings);
  const of = async (id: string, attribute?: string, limit = 100) => {
    const rows = await askAccounts(store(), id, { attribute, limit });
    return rows.flatMap(({ accounts }) =>
      accounts.map(({ stance, value, mode, valid, evidence }) => {
        const where = evidence.map(({ address }) => address.slice(8, 9)).join('');
        return [stance, value || valid, mode, where];
      }),
    );
  };

  test('tells which texts agree on a day and which do not, a coarser one agreeing', async () => {
    const { id } = await find(store(), 'Delta Pact');
    expect(await of(id, 'signed')).toEqual([
      ['shown', '2020-05-01', 'done', 'ab'],
      ['agrees', '2020-05', 'done', 'c'],
      ['agrees', '2022', 'planned', 'e'],
      ['conflicts', '2019-05-01', 'done', 'd'],
    ]);
  });

  test('earlier stages agree, unless they are told of a later day', async () => {
    const { id } = await find(store(), 'Delta Pact');
    expect(await of(id, 'status')).toEqual([
      ['shown', 'signed', 'done', 'a'],
      ['agrees', 'agreed', 'done', 'b'],
      ['conflicts', 'planned', 'done', 'c'],
    ]);
  });

  test('tells the same of a relation, where a denial conflicts and a plan does not', async () => {
    const [one, two] = [await find(store(), 'Delta Customs'), await find(store(), 'Delta Pact')];
    const [relation] = await store().relationsAmong([one.id, two.id]);
    expect(relation?.disputed).toBe(true);
    expect(await of(relation?.id ?? '')).toEqual([
      ['shown', '2020-05-01', 'done', 'a'],
      ['agrees', '2020', 'done', 'b'],
      ['agrees', null, 'planned', 'e'],
      ['conflicts', null, 'denied', 'd'],
      ['conflicts', '2018', 'done', 'c'],
    ]);
  });

  test('gives every property of an entity by its name, each sentence as it stands in its document', async () => {
    const { id } = await find(store(), 'Delta Pact');
    const rows = await askAccounts(store(), id, { limit: 100 });
    expect(rows.map(({ attribute, complete }) => [attribute, complete])).toEqual([
      ['signed', true],
      ['status', true],
    ]);
    for (const { address, quote, start, end, rule } of rows.flatMap(({ accounts }) =>
      accounts.flatMap((a) => a.evidence),
    )) {
      const [document] = await store().documents([address]);
      expect([document?.text.slice(start, end), rule]).toEqual([quote, 'test']);
    }
  });

  test('says when there are more sentences than were looked at, and nothing of what it does not know', async () => {
    const { id } = await find(store(), 'Delta Pact');
    const [row] = await askAccounts(store(), id, { attribute: 'signed', limit: 2 });
    expect(row?.complete).toBe(false);
    expect(await of('agreement_0')).toEqual([]);
    expect(await of('relation_0')).toEqual([]);
    expect(await of(id, 'colour')).toEqual([]);
  });

  test('tells whom documents name as the parties: naming fewer agrees, naming others conflicts', async () => {
    const { id } = await find(store(), 'Delta Pact');
    const { accounts, complete } = await askPartyAccounts(store(), id, 100);
    const names = async (ids: string[]) => (await store().entities(ids)).map((entity) => entity?.name).toSorted();
    const told = await Promise.all(
      accounts.map(async ({ stance, parties, documents }) => {
        return [stance, await names(parties), documents.map(({ address }) => address.slice(8, 9)).join('')];
      }),
    );
    expect(told).toEqual([
      ['shown', ['Delta Customs', 'Epsilon Customs'], 'ab'],
      ['agrees', ['Delta Customs'], 'c'],
      ['conflicts', ['Delta Customs', 'Phi Customs'], 'de'],
    ]);
    expect(complete).toBe(true);
    expect((await askPartyAccounts(store(), id, 1)).complete).toBe(false);
    expect(await askPartyAccounts(store(), 'agreement_0', 100)).toEqual({ accounts: [], complete: true });
  });
}
