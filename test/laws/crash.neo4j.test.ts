import { testServer } from '../neo4j-server.ts';
import { describeCrashLaws } from './crash-laws.ts';

describeCrashLaws('Neo4j', () => {
  const { uri, username, password, database } = testServer();
  return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
});
