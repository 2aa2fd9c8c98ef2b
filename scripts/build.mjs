import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ensureInstalled } from './install.mjs';
import { repoRoot } from './repo-root.mjs';
import { runNode } from './run.mjs';

/** What is built from what. `npm start` and `npm test` build the stale ones; `npm run build` too. */
const targets = [
  {
    name: 'server',
    output: 'dist/entente.js',
    sources: ['server', 'package-lock.json', 'scripts/build.mjs'],
    build: buildServer,
  },
  {
    name: 'client',
    output: 'dist/client/index.html',
    sources: ['client', 'vite.config.ts', 'package-lock.json', 'scripts/build.mjs'],
    build: buildClient,
  },
];

function filesUnder(path) {
  if (!statSync(path).isDirectory()) return [path];
  const entries = readdirSync(path).filter((name) => name !== 'node_modules');
  return entries.sort().flatMap((name) => filesUnder(join(path, name)));
}

/** A hash of contents: times say nothing after a clone or a checkout. */
function digestOf(sources) {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesUnder(join(repoRoot, source)))) {
    hash.update(file.slice(repoRoot.length)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/** Packages stay outside the bundle; splitting keeps what a command does not use from being loaded. */
async function buildServer() {
  const { build } = await import('esbuild');
  rmSync(join(repoRoot, 'dist/chunks'), { recursive: true, force: true });
  await build({
    absWorkingDir: repoRoot,
    entryPoints: { entente: 'server/ingest/cli.ts', 'reading-thread': 'server/ingest/reading-thread.ts' },
    outdir: 'dist',
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    logLevel: 'silent',
  });
}

/** In a process of its own: Vite sets NODE_ENV to production, and who builds goes on to serve or to test. */
async function buildClient() {
  if (!runNode(['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error']))
    throw new Error('see Vite’s words above');
  compressWithin(join(repoRoot, 'dist/client/assets'));
}

/** Beside each text its compressed form, so that the server need not make it for each who asks. */
function compressWithin(folder) {
  const texts = readdirSync(folder).filter((name) => /\.(js|css|svg|ttf)$/.test(name));
  for (const name of texts) writeFileSync(join(folder, `${name}.gz`), gzipSync(readFileSync(join(folder, name))));
}

async function ensureTarget({ name, output, sources, build }) {
  const stamp = join(repoRoot, 'dist', `${name}.stamp`);
  const digest = digestOf(sources);
  if (existsSync(join(repoRoot, output)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  console.error(`Building the ${name} …`);
  await build();
  mkdirSync(join(repoRoot, 'dist'), { recursive: true });
  writeFileSync(stamp, digest);
}

/** Builds what is stale, and says whether all is built; nothing to do takes a fraction of a second. */
export async function ensureBuilt() {
  for (const target of targets) {
    try {
      await ensureTarget(target);
    } catch (error) {
      console.error(`Building the ${target.name} failed: ${error.message}`);
      return false;
    }
  }
  return true;
}

if (process.argv[1] && realpathSync(process.argv[1]) === import.meta.filename) {
  ensureInstalled();
  if (!(await ensureBuilt())) process.exit(1);
}
