import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { packageRoot } from '../../server/package-root.ts';

const decisions = readdirSync(join(packageRoot, 'docs/decisions')).map((file) => `docs/decisions/${file}`);
const documents = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'docs/api.md',
  'docs/formats.md',
  'docs/operating.md',
  'docs/tour/README.md',
  'samples/README.md',
  'samples/clients/README.md',
  'cypher/README.md',
  ...decisions,
];

function read(file: string): string {
  return readFileSync(join(packageRoot, file), 'utf8');
}

describe.each(documents)('%s', (file) => {
  test('links to nothing that is not there', () => {
    const links = [...read(file).matchAll(/\]\(([^)#]+)\)/g)]
      .map(([, link]) => link ?? '')
      .filter((link) => !/^\w+:/.test(link));
    expect(links.filter((link) => !existsSync(join(packageRoot, dirname(file), link)))).toEqual([]);
  });

  test('names no npm script that does not exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read(file).matchAll(/npm run ([\w:]+)/g)].map(([, script]) => script ?? '');
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });
});

test('the README or docs/operating.md explains every variable of .env.example', () => {
  const variables = [...read('.env.example').matchAll(/^#? ?([A-Z][A-Z0-9_]+)=/gm)].map(([, name]) => name ?? '');
  expect(variables.length).toBeGreaterThan(5);
  const explained = read('README.md') + read('docs/operating.md');
  expect(variables.filter((name) => !explained.includes(`\`${name}\``))).toEqual([]);
});

test('every program that a script starts is there', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const files = Object.values(scripts).flatMap((script) => script.match(/\b(?:scripts|bench)\/\S+\.(?:mjs|ts)/g) ?? []);
  expect(files.filter((file) => !existsSync(join(packageRoot, file)))).toEqual([]);
});

test('NOTICE names every package that Entente runs on or is built from, under its licence', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
  const client = readdirSync(join(packageRoot, 'client'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => [...read(join('client', file)).matchAll(/(?:from|import) '((?:@[^/']+\/)?[a-z][^/']*)/g)])
    .map(([, name]) => name ?? '')
    .filter((name) => !name.startsWith('@graphql-typed-document-node')); // types only
  const paragraphs = read('NOTICE').split(/\n\s*(?=- )|\n\n/);
  const missing = [...new Set([...Object.keys(dependencies), ...client])].filter((name) => {
    const { license } = JSON.parse(read(`node_modules/${name}/package.json`)) as { license: string };
    return !paragraphs.some((line) => line.startsWith(`- ${license}: `) && line.split(/[\s,;]+/).includes(name));
  });
  expect(missing).toEqual([]);
});
