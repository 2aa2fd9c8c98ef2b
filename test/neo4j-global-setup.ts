import neo4j from 'neo4j-driver';
import { howToGetNeo4j } from '../scripts/neo4j/neo4j-jars.ts';
import { startNeo4j } from '../scripts/neo4j/start-neo4j.ts';
import type { RunningNeo4j } from '../scripts/neo4j/start-neo4j.ts';

export interface TestServer {
  server: RunningNeo4j | undefined;
}

/** One server for the whole run: the one that NEO4J_TEST_URI names, else one of our own. Never skips. */
export default async function setUp(): Promise<void> {
  const given = process.env['NEO4J_TEST_URI'];
  const server = given === undefined ? await startNeo4j() : undefined;
  (globalThis as unknown as { testServer: TestServer }).testServer = { server };
  process.env['NEO4J_TEST_URI'] = server?.uri ?? given;
  process.env['NEO4J_TEST_USERNAME'] ??= server?.username ?? 'neo4j';
  process.env['NEO4J_TEST_PASSWORD'] = server?.password ?? process.env['NEO4J_TEST_PASSWORD'] ?? '';
  console.log(`\n${await serverVersion()}`);
}

async function serverVersion(): Promise<string> {
  const {
    NEO4J_TEST_URI: uri = '',
    NEO4J_TEST_USERNAME: username = '',
    NEO4J_TEST_PASSWORD: password = '',
  } = process.env;
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    return (await driver.getServerInfo()).agent ?? 'of unknown version';
  } catch (error) {
    throw new Error(`Neo4j at ${uri} does not answer (${(error as Error).message}): ${howToGetNeo4j}`);
  } finally {
    await driver.close();
  }
}
