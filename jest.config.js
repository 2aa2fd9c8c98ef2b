const parser = { syntax: 'typescript', tsx: true };
const jsc = { parser, target: 'es2023', transform: { react: { runtime: 'automatic' } } };

/** ESM through swc; needs `node --experimental-vm-modules` (see package.json). */
const shared = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', { jsc, module: { type: 'es6' } }] },
  testEnvironment: 'node',
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/data/', '<rootDir>/.cache/'],
};

export default {
  // One worker for each core, since tests wait as much as they work; Jest itself would leave a core idle.
  maxWorkers: '100%',
  // On a busy machine the five seconds of Jest are none.
  testTimeout: 30_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['\\.neo4j\\.test\\.ts$', '<rootDir>/test/e2e/'],
    },
    {
      ...shared,
      displayName: 'neo4j',
      testMatch: ['<rootDir>/test/**/*.neo4j.test.ts'],
      globalSetup: '<rootDir>/test/neo4j-global-setup.ts',
      globalTeardown: '<rootDir>/test/neo4j-global-teardown.ts',
    },
    {
      ...shared,
      displayName: 'e2e',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
      testPathIgnorePatterns: ['\\.neo4j\\.test\\.ts$'],
    },
  ],
};
