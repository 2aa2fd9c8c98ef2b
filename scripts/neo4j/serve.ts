/** `npm run neo4j`: a real Neo4j to try Entente with, its data in data/neo4j, until Ctrl+C. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../../server/package-root.ts';
import { freePort, startNeo4j } from './start-neo4j.ts';

async function serve(): Promise<void> {
  const home = join(packageRoot, 'data', 'neo4j');
  await mkdir(home, { recursive: true });
  const server = await startNeo4j({
    home,
    port: await freePort(7687),
    password: process.env['NEO4J_PASSWORD'] ?? 'entente-on-loopback',
  });
  console.log(`Neo4j ${server.version} is ready, its data in ${home}. Use it with`);
  console.log(`  NEO4J_URI=${server.uri} NEO4J_USERNAME=${server.username} NEO4J_PASSWORD=${server.password}`);
  console.log('Ctrl+C stops it.');
  await new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
  await server.stop();
}

serve().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
