import type { Neo4jSettings } from '../server/store/neo4j/connection.ts';

/** The server of this test run (see neo4j-global-setup.ts). */
export function testServer(): Neo4jSettings {
  const { NEO4J_TEST_URI: uri, NEO4J_TEST_USERNAME: username, NEO4J_TEST_PASSWORD: password } = process.env;
  if (uri === undefined || username === undefined || password === undefined)
    throw new Error('tests named *.neo4j.test.ts run in the neo4j project of jest.config.js');
  return { uri, username, password, database: 'neo4j' };
}
