import { execFile, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freePort } from '../../scripts/neo4j/start-neo4j.ts';
import { readConfig } from '../../server/config.ts';
import { ingestPaths } from '../../server/ingest/ingest-paths.ts';
import { startServer } from '../../server/main.ts';
import type { RunningServer } from '../../server/main.ts';
import { packageRoot } from '../../server/package-root.ts';
import { serveReadings } from '../graphql/serve-readings.ts';
import type { ServedReadings } from '../graphql/serve-readings.ts';

const clients = join(packageRoot, 'samples', 'clients');
const NO_PYTHON = spawnSync('python3', ['--version']).status !== 0;

interface Ended {
  code: unknown;
  stdout: string;
  stderr: string;
}

function run(program: string, args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(program, args, { cwd: packageRoot }, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stdout, stderr }),
    );
  });
}

const programs: Record<string, (...args: string[]) => Promise<Ended>> = {
  TypeScript: (...args) =>
    run(process.execPath, ['--import', 'tsx', join(clients, 'typescript', 'agreements-of.ts'), ...args]),
  Python: (...args) => run('python3', [join(clients, 'python', 'agreements_of.py'), ...args]),
};

let served: ServedReadings;
/** A server whose database is not there. */
let waiting: RunningServer;
beforeAll(async () => {
  served = await serveReadings([]);
  await ingestPaths([join(packageRoot, 'samples')], served.store);
  const unread = () => Promise.reject(new Error('nothing is read here'));
  const nobody = {
    NEO4J_URI: `bolt://127.0.0.1:${await freePort()}`,
    NEO4J_PASSWORD: 'x',
    LOG_LEVEL: 'silent',
    PORT: '0',
  };
  waiting = await startServer(readConfig(nobody), { samples: false, ingestText: unread, ingestPaths: unread });
}, 120_000);
afterAll(() => Promise.all([served.close(), waiting.close()]));

const ALL = `{ search(query: "Hong Kong Customs", types: [Agency], first: 1) { edges { node { name
  relations(types: [PARTY_TO], neighbourTypes: [Agreement], first: 100) {
    totalCount edges { neighbour { name ... on Agreement { signed } } }
  }
} } } }`;

interface All {
  search: {
    edges: { node: { name: string; relations: { edges: { neighbour: { name: string; signed: string | null } }[] } } }[];
  };
}

for (const [language, program] of Object.entries(programs)) {
  // Not everybody who tries Entente has Python; where every check must run, its absence is a failure.
  const isSkipped = language === 'Python' && NO_PYTHON && !process.env['CI'];
  (isSkipped ? describe.skip : describe)(`the example client in ${language}`, () => {
    test('lists all agreements of a body, page after page', async () => {
      const { data } = await served.ask<All>(ALL);
      const node = data?.search.edges[0]?.node;
      const lines = node?.relations.edges.map(({ neighbour }) => `${neighbour.signed ?? 'no date'}  ${neighbour.name}`);
      expect(lines?.length).toBeGreaterThan(10);
      const { code, stdout, stderr } = await program('香港海關', `${served.url}/graphql`);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout.trimEnd().split('\n')).toEqual([node?.name, ...(lines ?? [])]);
    }, 60_000);

    test('says that no body has the name', async () => {
      const { code, stderr } = await program('Nobody At All', `${served.url}/graphql`);
      expect([code, stderr]).toEqual([2, 'No body is called Nobody At All.\n']);
    }, 60_000);

    test('tells what is wrong by its code', async () => {
      const { code, stderr } = await program('x'.repeat(501), `${served.url}/graphql`);
      expect([code, stderr]).toEqual([1, expect.stringMatching(/^BAD_USER_INPUT: /)]);
    }, 60_000);

    test('asks again while the database is away, then gives up', async () => {
      const started = performance.now();
      const { code, stderr } = await program('Hong Kong Customs', `${waiting.url}graphql`);
      expect([code, stderr]).toEqual([1, expect.stringMatching(/^STORE_UNAVAILABLE: /)]);
      expect(performance.now() - started).toBeGreaterThan(1500);
    }, 60_000);
  });
}
