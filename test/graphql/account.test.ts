import { expect, it } from '@jest/globals';
import { entityId } from '../../server/model/identity.ts';
import { memorandum, reading, signing } from '../store/readings.ts';
import { serveReadings } from './serve-readings.ts';

it('accounts of a fact: who says what, with sentence, rule and document, and whether they agree', async () => {
  const text = 'The Alpha-Beta Memorandum was signed on 2 May 2020.';
  const other = reading(
    { address: 'https://other.example', text },
    [memorandum],
    [{ type: 'signed', from: 0, value: '2020-05-02', quote: 'on 2 May 2020' }],
  );
  const served = await serveReadings([signing, other]);
  const query = `query ($id: ID!) {
    accounts(id: $id, attribute: "signed") { attribute complete accounts { stance value mode documentCount
      evidence(first: 1) { quote rule document { address } } } }
    partyAccounts(id: $id) { complete accounts { stance parties { name } relations { type } documents { address } } } }`;
  const { data, errors } = await served.ask(query, { id: entityId('Agreement', 'Agreement AA BB memorandum 2020') });
  await served.close();
  expect(errors).toBeUndefined();
  const account = (stance: string, value: string, quote: string, address: string) => {
    const evidence = [{ quote, rule: 'test', document: { address } }];
    return { stance, value, mode: 'DONE', documentCount: 1, evidence };
  };
  const parties = [{ name: 'Alpha Customs' }, { name: 'Beta Customs' }];
  expect(data).toEqual({
    accounts: [
      {
        attribute: 'signed',
        complete: true,
        accounts: [
          account('SHOWN', '2020-05-01', 'on 1 May 2020', 'https://alpha.example/1'),
          account('CONFLICTS', '2020-05-02', 'on 2 May 2020', 'https://other.example'),
        ],
      },
    ],
    partyAccounts: {
      complete: true,
      accounts: [
        {
          stance: 'SHOWN',
          parties: expect.arrayContaining(parties),
          relations: [{ type: 'PARTY_TO' }, { type: 'PARTY_TO' }],
          documents: [{ address: 'https://alpha.example/1' }],
        },
      ],
    },
  });
});
