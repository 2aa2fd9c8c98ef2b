import { join } from 'node:path';
import { build } from 'esbuild';
import { packageRoot } from '../server/package-root.ts';

/** A program of this folder as users run ours: one file of plain JavaScript, packages beside it; its path. */
export async function bundled(name: string): Promise<string> {
  const outfile = join(packageRoot, '.cache', 'bench', `${name}.js`);
  const entry = join(packageRoot, 'bench', `${name}.ts`);
  await build({ entryPoints: [entry], outfile, bundle: true, packages: 'external', platform: 'node', format: 'esm' });
  return outfile;
}
