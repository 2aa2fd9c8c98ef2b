import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseDocumentId, toDocumentId } from '../../server/graphql/document-id.ts';
import { entityId } from '../../server/model/identity.ts';
import { all } from '../store/readings.ts';
import { serveReadings } from './serve-readings.ts';
import type { ServedReadings } from './serve-readings.ts';

const alphaId = entityId('Agency', 'Agency alpha customs|AA');
const documentId = toDocumentId('https://alpha.example/1');

let served: ServedReadings;
beforeAll(async () => {
  served = await serveReadings(all);
});
afterAll(() => served.close());

describe('node(id)', () => {
  it('finds entities, relations and documents by the ids that the API gave', async () => {
    const first = await served.ask<{ entity: { relations: { edges: { node: { id: string } }[] } } }>(
      'query ($id: ID!) { entity(id: $id) { relations(first: 1) { edges { node { id } } } } }',
      { id: alphaId },
    );
    const relationId = first.data?.entity.relations.edges[0]?.node.id ?? '';
    const ids = [documentId, 'agency_0000000000000000', relationId, alphaId];
    const { data } = await served.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids });
    expect(data).toEqual({
      nodes: [
        { __typename: 'Document', id: documentId },
        null,
        { __typename: 'Relation', id: relationId },
        { __typename: 'Agency', id: alphaId },
      ],
    });
  });

  it('answers null for whatever is no id of ours', async () => {
    const strange = [
      '',
      'x',
      '_',
      'agency',
      'agency_',
      'relation_',
      'document:',
      'document:%%%',
      'constructor_1',
      '__proto__',
    ];
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    expect(await served.ask(query, { ids: strange })).toEqual({
      status: 200,
      data: { nodes: strange.map(() => null) },
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string(), { maxLength: 20 }), async (ids) => {
        expect(await served.ask(query, { ids })).toEqual({ status: 200, data: { nodes: ids.map(() => null) } });
      }),
      { numRuns: 20 },
    );
  });

  it('takes 500 ids and no more', async () => {
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    const ids = Array.from({ length: 500 }, (_, index) => `agency_${index}`);
    expect((await served.ask(query, { ids })).errors).toBeUndefined();
    const { errors } = await served.ask(query, { ids: [...ids, 'agency_500'] });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

it('reads the address back from the id of a document, whatever its script', () => {
  const addresses = fc.string({ unit: 'grapheme' });
  fc.assert(fc.property(addresses, (address) => parseDocumentId(toDocumentId(address)) === address));
});
