import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packageRoot } from '../../server/package-root.ts';

const folder = join(packageRoot, 'scripts', 'neo4j');
const cache = join(packageRoot, '.cache', 'neo4j');
const run = promisify(execFile);

/** The line that every failure ends in: how to get a server. */
export const howToGetNeo4j =
  'install a JDK 17 or newer and Maven (Debian: apt-get install default-jdk-headless maven), or name a running server with NEO4J_TEST_URI, NEO4J_TEST_USERNAME and NEO4J_TEST_PASSWORD';

/** Folder with the jars of the version that pom.xml names; resolved through Maven the first time. */
export async function neo4jJars(): Promise<string> {
  const pom = join(folder, 'pom.xml');
  const version = /<neo4j\.version>(.+)<\/neo4j\.version>/.exec(await readFile(pom, 'utf8'))?.[1];
  if (version === undefined) throw new Error(`${pom} names no neo4j.version`);
  const jars = join(cache, version);
  if (!existsSync(jars)) await resolveJars(pom, jars);
  return jars;
}

/** Copies into a folder beside the wanted one and renames it: an interrupted or a second run never sees half of the jars. */
async function resolveJars(pom: string, jars: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const partial = await mkdtemp(join(cache, 'partial-'));
  try {
    await run('mvn', [
      '-q',
      '-B',
      '-f',
      pom,
      'dependency:copy-dependencies',
      '-DincludeScope=runtime',
      `-DoutputDirectory=${partial}`,
    ]);
    await rename(partial, jars).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    });
  } catch (error) {
    throw new Error(`cannot fetch Neo4j through Maven (${firstLine(error)}): ${howToGetNeo4j}`);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

function firstLine(error: unknown): string {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'mvn is not installed';
  const output = String((error as { stdout?: string }).stdout ?? '') + String((error as Error).message);
  return output.split('\n').find((line) => line.includes('ERROR')) ?? output.split('\n')[0] ?? 'failed';
}
