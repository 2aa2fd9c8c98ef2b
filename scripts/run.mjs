import { spawnSync } from 'node:child_process';
import { repoRoot } from './repo-root.mjs';

/** Runs a program in the repo with our own input and output; true when it succeeded. */
export function run(program, args, env = {}) {
  const result = spawnSync(program, args, { cwd: repoRoot, stdio: 'inherit', env: { ...process.env, ...env } });
  if (result.error) console.error(`${program}: ${result.error.message}`);
  return result.status === 0;
}

/** `run` for a program written in JavaScript, with the Node that runs us. */
export function runNode(args, env) {
  return run(process.execPath, args, env);
}
