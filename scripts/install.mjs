import { existsSync, lstatSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { repoRoot } from './repo-root.mjs';
import { run, runNode } from './run.mjs';
import { stopWith } from './stop-with.mjs';

const oldestNode = [20, 19];

function packagesOf(lockfile) {
  return JSON.parse(readFileSync(join(repoRoot, lockfile), 'utf8')).packages;
}

/** npm writes `node_modules/.package-lock.json` last, so what it lists is really there. Optional packages may be for other machines. */
function isInstalled() {
  if (!existsSync(join(repoRoot, 'node_modules/.package-lock.json'))) return false;
  const installed = packagesOf('node_modules/.package-lock.json');
  return Object.entries(packagesOf('package-lock.json')).every(
    ([path, wanted]) => path === '' || wanted.optional || wanted.peer || installed[path]?.version === wanted.version,
  );
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  stopWith(`Entente needs Node ${oldestNode.join('.')} or newer; this is ${process.version}.`);
}

/** `npm ci` empties node_modules first: through a link it would empty another checkout's. */
function checkFolder() {
  const folder = join(repoRoot, 'node_modules');
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink())
    stopWith(`${folder} is a link, and not what package-lock.json says: remove the link, then start again.`);
}

/** The npm that runs us, so that none needs to be on the PATH. */
function npm(args) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return runNode([script, ...args]);
  return process.platform === 'win32' ? run('npm.cmd', args) : run('npm', args);
}

/** Makes node_modules what package-lock.json says; nothing to do takes milliseconds. */
export function ensureInstalled() {
  checkNode();
  if (isInstalled()) return;
  checkFolder();
  console.error('Installing dependencies …');
  if (!npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']))
    stopWith('Installing failed: see npm’s words above.');
}

if (process.argv[1] && realpathSync(process.argv[1]) === import.meta.filename) ensureInstalled();
