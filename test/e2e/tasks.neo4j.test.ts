import { openNeo4jStore } from '../../server/store/neo4j/open-neo4j-store.ts';
import { testServer } from '../neo4j-server.ts';
import { serveEntente } from './serve-entente.ts';
import { describeTasks } from './tasks/describe-tasks.ts';
import { withExplorer } from './with-explorer.ts';

async function serveOnNeo4j() {
  const { uri, username, password, database } = testServer();
  const store = await openNeo4jStore(testServer());
  await store.clear();
  await store.close();
  return serveEntente({
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  });
}

describeTasks(withExplorer(serveOnNeo4j));
