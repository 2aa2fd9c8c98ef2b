import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { packageRoot } from '../server/package-root.ts';
import type { GraphStore } from '../server/store/graph-store.ts';
import { openNeo4jStore } from '../server/store/neo4j/open-neo4j-store.ts';
import { listen, listeningClient } from './http/listening-client.ts';
import { RELEASE } from './ingest/cli/workspace.ts';
import { testServer } from './neo4j-server.ts';
import { dealings } from './store/dealings.ts';
import { all, batch } from './store/readings.ts';

// A cold server plans every query of ours once, which takes it some seconds.
jest.setTimeout(300_000);

interface Process {
  /** `http://127.0.0.1:54321` */
  url: string;
  child: ChildProcess;
}

/** `entente serve` as a process of its own, over the Neo4j of this run. */
async function served(more: Record<string, string> = {}): Promise<Process> {
  const { uri, username, password } = testServer();
  const neo4j = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  const env = { ...process.env, ...neo4j, ENTENTE_MAX_QUERY_MS: '60000', LOG_LEVEL: 'error', ...more };
  const args = ['--import', 'tsx', 'server/ingest/cli.ts', 'serve', '--port', '0'];
  const child = spawn(process.execPath, args, { cwd: packageRoot, env, stdio: ['ignore', 'pipe', 'inherit'] });
  for (let told = ''; ;) {
    const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
    told += String(chunk);
    const url = /^Entente: (\S+)\/$/m.exec(told)?.[1];
    if (url === undefined) continue;
    while ((await fetch(`${url}/readyz`)).status !== 200) await pause(100);
    return { url, child };
  }
}

async function ask<Data>({ url }: Process, query: string, variables: object = {}): Promise<Data> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

let store: GraphStore;
let one: Process;
let two: Process;
beforeAll(async () => {
  store = await openNeo4jStore(testServer());
  await store.clear();
  await store.write(batch(...all, ...dealings));
  [one, two] = await Promise.all([served(), served()]);
});
afterAll(async () => {
  await store.clear();
  await store.close();
});

interface Documents {
  documents: {
    totalCount: number;
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
    nodes: { node: { id: string } }[];
  };
}

const DOCUMENTS = `query ($after: String) { documents(first: 2, after: $after) {
  totalCount pageInfo { endCursor hasNextPage } nodes: edges { node { id } }
} }`;

describe('two processes of the API over one Neo4j', () => {
  it.each([
    '{ counts { documents entities { type count } relations { type count } } }',
    '{ search(query: "customs", first: 20) { totalCount edges { cursor matched node { id name degree } } } }',
    '{ overview(first: 50) { entities { id name } relations { id type } } }',
    '{ matrix(by: BODY, first: 8) { cells { a { id } b { id } types { value certainly possibly } } } }',
  ])('answer alike: %s', async (query) => {
    const answer = await ask(one, query);
    expect(await ask(two, query)).toEqual(answer);
  });

  it('take up the cursors that the other made', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let n = 0; ; n += 1) {
      const { documents }: Documents = await ask<Documents>(n % 2 ? one : two, DOCUMENTS, { after });
      seen.push(...documents.nodes.map(({ node }) => node.id));
      after = documents.pageInfo.endCursor;
      expect(seen.length).toBeLessThanOrEqual(documents.totalCount);
      if (!documents.pageInfo.hasNextPage) break;
    }
    const { items } = await store.documentList({ offset: 0, limit: 100 });
    expect(seen).toHaveLength(items.length);
    expect(new Set(seen).size).toBe(items.length);
  });

  it('see at once, and are told, what came in through the other', async () => {
    const client = listeningClient(two.url);
    const heard = listen<{ graphChanged: { revision: string } }>(client, 'subscription { graphChanged { revision } }');
    const before = await heard.next();
    const { ingestDocument } = await ask<{ ingestDocument: { document: { id: string } } }>(
      one,
      'mutation ($text: String!) { ingestDocument(input: { text: $text }) { document { id } } }',
      { text: RELEASE },
    );
    const { id } = ingestDocument.document;
    expect(await ask(two, 'query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: { id } });
    expect(await heard.next()).not.toEqual(before);
    await client.dispose();
  });

  it('count requests each for itself', async () => {
    const strict = await served({ ENTENTE_MAX_REQUESTS_PER_MINUTE: '2000' });
    let status = 200;
    for (let n = 0; n <= 2000 && status === 200; n += 1) ({ status } = await fetch(`${strict.url}/livez`));
    expect(status).toBe(429);
    expect((await fetch(`${one.url}/livez`)).status).toBe(200);
    strict.child.kill('SIGTERM');
    expect((await once(strict.child, 'exit'))[0]).toBe(0);
  });

  it('end in order', async () => {
    const ended = [one, two].map(({ child }) => once(child, 'exit'));
    for (const { child } of [one, two]) child.kill('SIGTERM');
    expect(await Promise.all(ended)).toEqual([
      [0, null],
      [0, null],
    ]);
  });
});
