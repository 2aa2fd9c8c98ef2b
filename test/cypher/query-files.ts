import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../server/package-root.ts';

/** A file of `cypher/` and what its header says. */
export interface QueryFile {
  name: string;
  text: string;
  /** `[["ids", "texts"]]`; empty for `params: none`. */
  params: [name: string, kind: string][];
  /** Columns; empty for `returns: nothing`. */
  returns: string[];
  header: string[];
}

export function queryFiles(): QueryFile[] {
  const files = readdirSync(join(packageRoot, 'cypher')).filter((file) => file.endsWith('.cypher'));
  return files.map((file) =>
    toQueryFile(file.replace('.cypher', ''), readFileSync(join(packageRoot, 'cypher', file), 'utf8')),
  );
}

function toQueryFile(name: string, text: string): QueryFile {
  const header = text.split('\n').filter((line) => line.startsWith('//'));
  const listed = (label: string, none: string): string[] => {
    const value = header.find((line) => line.startsWith(`// ${label}: `))?.slice(`// ${label}: `.length);
    if (value === undefined) throw new Error(`${name}.cypher has no "// ${label}:" line`);
    return value === none ? [] : value.split(', ');
  };
  const params = listed('params', 'none').map((param): [string, string] => {
    const [param_ = '', kind = ''] = param.split(' ');
    return [param_, kind];
  });
  return { name, text, params, returns: listed('returns', 'nothing'), header };
}

/** `$ids` → `ids`, each once. */
export function usedParameters(text: string): string[] {
  return [...new Set([...text.matchAll(/\$(\w+)/g)].map((match) => match[1] ?? ''))];
}
