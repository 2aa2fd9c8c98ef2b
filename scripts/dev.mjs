import { spawn } from 'node:child_process';
import { ensureInstalled } from './install.mjs';
import { repoRoot } from './repo-root.mjs';

// `npm run dev`: the server restarts and the page reloads as files are saved; the page is the one that vite prints.
ensureInstalled();
const parts = [
  ['node_modules/tsx/dist/cli.mjs', 'watch', 'server/ingest/cli.ts', 'serve'],
  ['node_modules/vite/bin/vite.js'],
].map((args) => spawn(process.execPath, args, { cwd: repoRoot, stdio: 'inherit' }));

function stopAll(signal) {
  for (const part of parts) part.kill(signal);
}
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stopAll(signal));
for (const part of parts) part.on('exit', () => stopAll('SIGTERM'));
