import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { packageRoot } from '../../server/package-root.ts';

const configuration = ['.dependency-cruiser.cjs', '.oxlintrc.json', 'tsconfig.json', 'package.json'];
jest.setTimeout(60_000);

let house: string;

/** A small house of our own with the rules of this one. */
beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'entente-house-'));
  for (const file of configuration) cpSync(join(packageRoot, file), join(house, file));
  symlinkSync(join(packageRoot, 'node_modules'), join(house, 'node_modules'));
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

function plant(file: string, text: string): void {
  mkdirSync(dirname(join(house, file)), { recursive: true });
  writeFileSync(join(house, file), text);
}

function node(program: string, ...args: string[]): { status: number | null; output: string } {
  const result = spawnSync(process.execPath, [join(packageRoot, 'node_modules', program), ...args], {
    cwd: house,
    encoding: 'utf8',
  });
  return { status: result.status, output: result.stdout + result.stderr };
}

/** [rule, the file that breaks it, what that file imports] */
const wrongImports: [string, string, string][] = [
  ['model-alone', 'server/model/a.ts', '../store/b.ts'],
  ['store-below', 'server/store/c.ts', '../ingest/d.ts'],
  ['one-store', 'server/store/neo4j/e.ts', '../sqlite/f.ts'],
  ['other-store', 'server/store/sqlite/g.ts', '../neo4j/h.ts'],
  ['port-not-driver', 'server/graphql/i.ts', '../store/sqlite/f.ts'],
  ['ingest-not-graphql', 'server/ingest/j.ts', '../graphql/k.ts'],
  ['graphql-not-ingest', 'server/graphql/l.ts', '../ingest/d.ts'],
  ['rooms-not-app', 'server/store/m.ts', '../main.ts'],
  ['neo4j-driver-in-one-folder', 'server/ingest/n.ts', 'neo4j-driver'],
  ['libsql-in-one-folder', 'server/graphql/o.ts', 'libsql'],
  ['cytoscape-in-one-folder', 'client/views/p/p.ts', 'cytoscape-fcose'],
  ['shipped', 'server/http/q.ts', 'typescript'],
  ['resolvable', 'server/http/r.ts', './nowhere.ts'],
  ['declared', 'server/http/jj.ts', 'semver'],
  ['client-not-server', 'client/s.ts', '../server/model/t.ts'],
  ['server-not-client', 'server/u.ts', '../client/v.ts'],
  ['api-alone', 'client/api/w.ts', '../state/x.ts'],
  ['state-below', 'client/state/y.ts', '../graph/z.ts'],
  ['graph-not-views', 'client/graph/aa.ts', '../views/p/bb.ts'],
  ['views-not-graph', 'client/views/p/cc.ts', '../../graph/z.ts'],
  ['views-apart', 'client/views/p/dd.ts', '../ee/ff.ts'],
  ['search-below-views', 'client/search/jj.ts', '../views/p/bb.ts'],
  ['components-alone', 'client/components/gg.ts', '../state/x.ts'],
  ['no-circles', 'server/ingest/hh.ts', './ii.ts'],
];

describe('an import against the rules of the house', () => {
  let caught: string[];

  beforeAll(() => {
    for (const [, file, imported] of wrongImports) {
      const target =
        imported.startsWith('.') && !imported.includes('nowhere') ? join(dirname(file), imported) : undefined;
      if (target) plant(target, 'export const there = 1;\n');
    }
    for (const [, file, imported] of wrongImports) plant(file, `import '${imported}';\nexport const here = 1;\n`);
    plant('server/ingest/ii.ts', "import './hh.ts';\nexport const there = 1;\n");
    plant('server/ingest/good.ts', "import '../model/t.ts';\nimport 'zod';\nexport const here = 1;\n");
    const { output } = node(
      'dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'json',
      'server',
      'client',
    );
    const { summary } = JSON.parse(output) as { summary: { violations: { from: string; rule: { name: string } }[] } };
    caught = summary.violations.map(({ from, rule }) => `${rule.name}: ${from}`);
  });

  test.each(wrongImports)('is caught as %s in %s', (rule, file) => {
    expect(caught).toContain(`${rule}: ${file}`);
  });

  test('does not make a right one wrong', () => {
    expect(caught.filter((line) => line.endsWith('good.ts'))).toEqual([]);
  });
});

describe('code against the taste of the house', () => {
  test.each([
    ['any', 'no-explicit-any', 'export function f(x: any): string {\n  return String(x);\n}\n'],
    ['a default export', 'no-default-export', 'export default 1;\n'],
    ['a file of more than 300 lines', 'max-lines', `${'export {};\n'.repeat(301)}`],
  ])('%s is caught', (_, rule, text) => {
    plant('server/lint/planted.ts', text);
    const { status, output } = node('oxlint/bin/oxlint', 'server/lint');
    expect(output).toContain(rule);
    expect(status).toBe(1);
  });

  test('an enum is caught', () => {
    plant('tsconfig.enum.json', '{ "extends": "./tsconfig.json", "include": ["server/enum"] }\n');
    plant('server/enum/planted.ts', 'export enum Colour {\n  Red,\n}\n');
    const { status, output } = node('typescript/bin/tsc', '-p', 'tsconfig.enum.json');
    expect(output).toContain('TS1294');
    expect(status).not.toBe(0);
  });
});
