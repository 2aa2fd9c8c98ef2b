import { afterEach, expect, jest, test } from '@jest/globals';
import type { GraphStore } from '../../../server/store/graph-store.ts';
import { openNeo4jStore } from '../../../server/store/neo4j/open-neo4j-store.ts';
import { testServer } from '../../neo4j-server.ts';
import { dumped } from '../contract/opened.ts';
import { all, batch, named, reading } from '../readings.ts';

jest.setTimeout(120_000);

const stores: GraphStore[] = [];

async function opened(): Promise<GraphStore> {
  const store = await openNeo4jStore(testServer());
  stores.push(store);
  return store;
}

afterEach(async () => {
  await stores[0]?.clear();
  await Promise.all(stores.splice(0).map((store) => store.close()));
});

/** Documents that all name the same body, each under a name of its own. */
const crowd = Array.from({ length: 12 }, (_, i) =>
  reading({ address: `https://crowd.example/${i}`, text: `Customs number ${i} met.` }, [
    named('Agency', [`Customs number ${i}`], ['one customs|AA']),
  ]),
);

test('several programs that write at once leave the graph that one would have left', async () => {
  const [one, two, three] = [await opened(), await opened(), await opened()];
  await one.clear();
  const documents = [...all, ...crowd];
  await one.write(batch(...documents));
  const wanted = await dumped(one);
  await one.clear();
  await Promise.all(documents.map((document, i) => [one, two, three][i % 3]?.write(batch(document))));
  expect(await dumped(two)).toBe(wanted);
});

test('what another program wrote is seen at once', async () => {
  const [one, two] = [await opened(), await opened()];
  await one.clear();
  await one.write(batch(...crowd));
  expect(await two.counts()).toEqual({ documents: crowd.length, entities: { Agency: 1 }, relations: {} });
});

test('asked to write after it was closed, the store refuses in one line', async () => {
  const store = await opened();
  await store.close();
  await expect(store.write(batch(...crowd))).rejects.toThrow(/^[^\n]+$/);
  stores.length = 0;
});
