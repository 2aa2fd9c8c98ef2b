const tsc = 'node_modules/typescript/bin/tsc';

/** What `npm test` checks before it runs any test, cheapest first; each is the arguments of Node. */
export const checks = [
  { name: 'generated files are current', args: ['node_modules/tsx/dist/cli.mjs', 'scripts/codegen.ts', '--check'] },
  { name: 'the schema keeps its promises', args: ['node_modules/tsx/dist/cli.mjs', 'scripts/check-schema.ts'] },
  { name: 'lint', args: ['node_modules/oxlint/bin/oxlint', '--quiet'] },
  {
    name: 'import rules',
    args: [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      '.dependency-cruiser.cjs',
      'server',
      'client',
      'test',
      'scripts',
      'bench',
    ],
  },
  { name: 'format', args: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'] },
  { name: 'types of the server', args: [tsc, '-p', 'tsconfig.json'] },
  { name: 'types of the client', args: [tsc, '-p', 'client/tsconfig.json'] },
  { name: 'types of the browser journeys', args: [tsc, '-p', 'test/e2e/tsconfig.json'] },
];

/** Jest's projects (jest.config.js), one after the other: journeys share the processor with one another only. */
export const suites = [
  { name: 'unit', args: [] },
  // One server, which each file clears for itself.
  { name: 'neo4j', args: ['--runInBand'] },
  { name: 'e2e', args: [] },
];
