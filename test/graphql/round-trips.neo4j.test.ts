import { jest } from '@jest/globals';
import { connect, type Run } from '../../server/store/neo4j/connection.ts';
import { neo4jReader } from '../../server/store/neo4j/neo4j-reader.ts';
import { openNeo4jStore } from '../../server/store/neo4j/open-neo4j-store.ts';
import { testServer } from '../neo4j-server.ts';
import { batch } from '../store/readings.ts';
import { alike } from './alike.ts';
import { describeRoundTrips } from './describe-round-trips.ts';

jest.setTimeout(120_000);

describeRoundTrips(async () => {
  const settings = testServer();
  const store = await openNeo4jStore(settings);
  await store.clear();
  await store.write(batch(...alike));
  let count = 0;
  const connection = await connect(settings);
  const read: Run = (name, parameters, literals) => (count++, connection.read(name, parameters, literals));
  const close = async (): Promise<void> => {
    await connection.close();
    await store.clear();
    await store.close();
  };
  return { store: { ...store, ...neo4jReader({ ...connection, read }, settings, ''), close }, statements: () => count };
});
