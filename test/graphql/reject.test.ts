import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { KeptReject } from '../../server/store/graph-writer.ts';
import { serveReadings } from './serve-readings.ts';
import type { ServedReadings } from './serve-readings.ts';

const reason = 'the row has only 3 cells, the header 7';
const at = '2023-11-27T09:00:00.000Z';
const rejects: KeptReject[] = [
  { file: '/in/a.csv', line: 3, reason, record: '{"agreement":"","csv":"MOU,MOU,Peru"}', at },
  { file: '/in/scan.pdf', line: null, reason: 'the PDF has no text', record: null, at },
];

let served: ServedReadings;
beforeAll(async () => {
  served = await serveReadings([]);
  await served.store.keepRejects(rejects);
});
afterAll(() => served.close());

describe('rejects', () => {
  it('are listed with place, reason, time and the record', async () => {
    const { data } = await served.ask('{ rejects { totalCount edges { node { file line reason record at } } } }');
    expect(data).toEqual({ rejects: { totalCount: 2, edges: rejects.map((node) => ({ node })) } });
  });

  it('come page by page', async () => {
    const query = `query ($after: String) { rejects(first: 1, after: $after) {
      totalCount pageInfo { endCursor hasNextPage hasPreviousPage } edges { node { file } } } }`;
    type Page = { rejects: { pageInfo: { endCursor: string } } };
    const first = await served.ask<Page>(query);
    expect(first.data?.rejects).toMatchObject({
      totalCount: 2,
      pageInfo: { hasNextPage: true },
      edges: [{ node: { file: '/in/a.csv' } }],
    });
    expect(await served.ask(query, { after: first.data?.rejects.pageInfo.endCursor })).toMatchObject({
      data: {
        rejects: {
          totalCount: 2,
          pageInfo: { hasNextPage: false, hasPreviousPage: true },
          edges: [{ node: { file: '/in/scan.pdf' } }],
        },
      },
    });
  });
});
