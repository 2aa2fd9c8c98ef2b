import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('package.json of entente not found');
  return findRoot(parent);
}

/** The folder that holds package.json: sources and the built bundle find `cypher/`, `*.graphql` and data files from it. */
export const packageRoot = findRoot(dirname(fileURLToPath(import.meta.url)));
