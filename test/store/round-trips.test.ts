import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { GraphReader, GraphStore } from '../../server/store/graph-store.ts';
import { openSqliteStore } from '../../server/store/sqlite/open-sqlite-store.ts';
import { askDossier } from '../../server/store/questions/dossier.ts';
import { askFacets } from '../../server/store/questions/facets.ts';
import { askLacking } from '../../server/store/questions/lacking.ts';
import { askMatrix } from '../../server/store/questions/matrix.ts';
import { askSharedNeighbours } from '../../server/store/questions/shared-neighbours.ts';
import { askTenures } from '../../server/store/questions/tenures.ts';
import { askTimeline } from '../../server/store/questions/timeline.ts';
import { askTrace } from '../../server/store/questions/trace.ts';
import { find } from './contract/opened.ts';
import { dealings } from './dealings.ts';
import { batch } from './readings.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openSqliteStore(':memory:');
  await store.write(batch(...dealings));
});
afterAll(() => store.close());

/** How often a question turns to the store. */
async function trips(ask: (reader: GraphReader) => Promise<unknown>): Promise<number> {
  let count = 0;
  const counting = <T extends object>(methods: T): T =>
    new Proxy(methods, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name);
        if (name === 'walk') return counting(value as object);
        count += 1;
        return value;
      },
    });
  await ask(counting<GraphReader>(store));
  return count;
}

test('a question costs a small number of round trips, whatever it finds', async () => {
  const names = ['Alpha Customs', 'Beta Customs', 'Alphaland', 'Gammaland', 'Ann Lee'];
  const [alpha = '', beta = '', alphaland = '', gammaland = '', ann = ''] = await Promise.all(
    names.map(async (name) => (await find(store, name)).id),
  );
  const done = { modes: ['done' as const] };
  const asked = {
    dossier: await trips((reader) => askDossier(reader, alphaland, gammaland, { ...done, limit: 100 })),
    matrix: await trips((reader) => askMatrix(reader, { ...done, by: 'country', first: 10 })),
    lacking: await trips((reader) => askLacking(reader, { ...done, by: 'body', has: alpha, lacks: beta })),
    tenures: await trips((reader) => askTenures(reader, ann, { ...done, limit: 100 })),
    timeline: await trips((reader) => askTimeline(reader, { ...done, unit: 'year' })),
    facets: await trips((reader) => askFacets(reader, done)),
    shared: await trips((reader) => askSharedNeighbours(reader, alpha, beta, { limit: 10, visits: 100 })),
  };
  expect(asked).toEqual({ dossier: 5, matrix: 1, lacking: 2, tenures: 3, timeline: 1, facets: 3, shared: 5 });
});

test('a trace costs one for the whole line and one for the posts, however many generations there are', async () => {
  const trace = async (name: string) => {
    const { id } = await find(store, name);
    return trips((reader) => askTrace(reader, id, { modes: ['done'], limit: 100 }));
  };
  expect([await trace('Alpha-Gamma Recognition'), await trace('Second Pact'), await trace('Annex')]).toEqual([2, 2, 2]);
});
