import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { packageRoot } from '../../server/package-root.ts';
import { printedAddress } from '../e2e/serve-entente.ts';

jest.setTimeout(240_000);

const NEEDED = ['bin', 'client', 'cypher', 'package.json', 'package-lock.json', 'samples', 'scripts', 'server'];

test('the first start in a fresh checkout builds what is missing, then serves the explorer and the editor of GraphQL', async () => {
  const checkout = mkdtempSync(join(tmpdir(), 'entente-start-'));
  for (const name of [...NEEDED, 'vite.config.ts', 'tsconfig.json']) {
    cpSync(join(packageRoot, name), join(checkout, name), { recursive: true });
  }
  symlinkSync(join(packageRoot, 'node_modules'), join(checkout, 'node_modules'));
  // As on a machine where nothing is set.
  const { NODE_ENV: _, NEO4J_URI: __, ...environment } = process.env;
  const server = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: checkout,
    env: { ...environment, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  try {
    const url = await printedAddress(server);
    for (const path of ['/', '/graphql']) {
      const page = await fetch(url + path, { headers: { accept: 'text/html' } });
      expect(`${path}: ${page.status}`).toBe(`${path}: 200`);
      expect(await page.text()).toContain('<script type="module"');
    }
  } finally {
    if (server.exitCode === null && server.kill('SIGTERM')) await once(server, 'exit');
    rmSync(checkout, { recursive: true });
  }
});
