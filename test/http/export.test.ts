import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { EXPORT_FORMATS } from '../../server/export/export-formats.ts';
import type { ExportedGraph } from '../../server/export/exported-graph.ts';
import { serveReadings, type ServedReadings } from '../graphql/serve-readings.ts';
import { find } from '../store/contract/opened.ts';
import { all } from '../store/readings.ts';

let served: ServedReadings;
let of: string[];
beforeAll(async () => {
  served = await serveReadings(all);
  const names = ['Alpha Customs', 'Alpha-Beta Memorandum'];
  of = await Promise.all(names.map(async (name) => (await find(served.store, name)).id));
});
afterAll(() => served.close());

function post(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  const sent = { 'content-type': 'application/json', ...headers };
  return fetch(`${served.url}/export`, { method: 'POST', headers: sent, body: JSON.stringify(body) });
}

describe('exporting over HTTP', () => {
  test.each(Object.entries(EXPORT_FORMATS))('%s comes as a file', async (format, { extension, mediaType }) => {
    const response = await post({ format, of });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(`${mediaType}; charset=utf-8`);
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="entente.${extension}"`);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const holds: Record<string, string> = { 'sources-csv': 'https://alpha.example/1', 'entities-csv': 'Alpha Customs' };
    expect(await response.text()).toContain(holds[format] ?? 'PARTY_TO');
  });

  test('holds the entities asked for, all relations among them and their sources, also by a link', async () => {
    const query = of.map((id) => `of=${id}`).join('&');
    const response = await fetch(`${served.url}/export?format=json&${query}`);
    const { entities, relations, sources } = (await response.json()) as ExportedGraph;
    expect(entities.map(({ id }) => id)).toEqual(of.toSorted());
    expect(relations.map(({ from, to }) => [from, to])).toEqual([of]);
    expect(sources.map(({ address }) => address)).toContain('row:1');
  });

  test.each([
    ['no entity', { format: 'json' }, 'BAD_USER_INPUT', 'Name the entities to export: `of`, a list of ids.'],
    ['an unknown format', { format: 'constructor', of: ['x'] }, 'BAD_USER_INPUT', '`format` is one of graphml'],
    ['too many', { of: Array.from({ length: 3001 }, String) }, 'QUERY_TOO_LARGE', 'ENTENTE_MAX_LIST'],
  ])('refuses %s with a reason', async (_, body, code, message) => {
    const response = await post(body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ message: expect.stringContaining(message), extensions: { code } }],
    });
  });

  test('takes nothing from pages of other sites', async () => {
    expect((await post({ of }, { origin: 'https://evil.example' })).status).toBe(403);
  });
});
