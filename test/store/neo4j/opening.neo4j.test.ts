import { expect, jest, test } from '@jest/globals';
import { freePort } from '../../../scripts/neo4j/start-neo4j.ts';
import type { Neo4jSettings } from '../../../server/store/neo4j/connection.ts';
import { openNeo4jStore } from '../../../server/store/neo4j/open-neo4j-store.ts';
import { StoreUnavailable } from '../../../server/store/store-problem.ts';
import { testServer } from '../../neo4j-server.ts';

jest.setTimeout(60_000);

async function problem(settings: Partial<Neo4jSettings>): Promise<StoreUnavailable> {
  const opening = openNeo4jStore({ ...testServer(), ...settings });
  const error: unknown = await opening.then((store) => store.close()).catch((reason: unknown) => reason);
  if (!(error instanceof StoreUnavailable)) throw new Error(`expected StoreUnavailable, got ${String(error)}`);
  expect(error.message).not.toContain('\n');
  return error;
}

test('a wrong password is one line that does not repeat it', async () => {
  const { message } = await problem({ password: 'not-the-password' });
  expect(message).toBe(`Neo4j at ${testServer().uri} refuses this user name or password`);
});

test('a database that is not there is named', async () => {
  const { message } = await problem({ database: 'nowhere' });
  expect(message).toBe(`Neo4j at ${testServer().uri} has no database "nowhere"`);
});

test('a server that is not there is named by its address', async () => {
  const uri = `bolt://127.0.0.1:${await freePort()}`;
  const { message } = await problem({ uri });
  expect(message).toBe(`Neo4j at ${uri} cannot be reached`);
});

test('something that is no address of Neo4j is told apart from a server that is down', async () => {
  const { message } = await problem({ uri: 'http://127.0.0.1:7474' });
  expect(message).toContain('http://127.0.0.1:7474 is not an address of Neo4j');
});

test('the store says which server it is, without the password', async () => {
  const store = await openNeo4jStore(testServer());
  const status = await store.status();
  await store.close();
  expect(status).toMatchObject({ kind: 'neo4j', place: `${testServer().uri} (neo4j)` });
  expect(status.version).toMatch(/^\d+\.\d+/);
  expect(JSON.stringify(status)).not.toContain(testServer().password);
});
