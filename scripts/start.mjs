import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';

// `npm start`: from a fresh clone to the explorer in a browser. Arguments go to `entente serve`.
ensureInstalled();
if (!(await ensureBuilt())) process.exit(1);

// In this process, so that whatever ends it ends the server too.
process.argv.splice(2, 0, 'serve');
await import('../bin/entente.js');
