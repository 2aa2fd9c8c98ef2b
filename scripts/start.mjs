import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { repoRoot } from './repo-root.mjs';

// `npm start`: from a fresh clone to the explorer in a browser. Arguments go to `entente serve`.
ensureInstalled();
if (!(await ensureBuilt())) process.exit(1);

const server = spawn(process.execPath, [join(repoRoot, 'bin/entente.js'), 'serve', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 0 : 1)));
