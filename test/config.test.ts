import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { readConfig, withEnvFile } from '../server/config.ts';
import { packageRoot } from '../server/package-root.ts';
import { LIMITS, STANDARD_LIMITS } from '../server/limits.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-config-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('configuration', () => {
  test('nothing set means the embedded file, on loopback', () => {
    expect(readConfig({ NEO4J_URI: '' })).toEqual({
      neo4j: null,
      databasePath: './data/entente.db',
      host: '127.0.0.1',
      port: 4000,
      token: null,
      model: null,
      limits: STANDARD_LIMITS,
      logLevel: null,
      introspection: true,
    });
  });

  test('every limit has a variable of its own', () => {
    const variables = Object.values(LIMITS).map(({ variable }) => variable);
    const given = Object.fromEntries(variables.map((variable, at) => [variable, String(100 + at)]));
    expect(Object.values(readConfig(given).limits)).toEqual(variables.map((_, at) => 100 + at));
    for (const wrong of ['0', '-1', '1.5', 'many', '9999999999']) {
      expect(() => readConfig({ ENTENTE_MAX_DEPTH: wrong })).toThrow('ENTENTE_MAX_DEPTH is no whole number from 1');
    }
  });

  test('every limit is documented with what it is unless said', () => {
    const documented = readFileSync(join(packageRoot, 'docs/operating.md'), 'utf8');
    const example = readFileSync(join(packageRoot, '.env.example'), 'utf8');
    for (const { variable, standard } of Object.values(LIMITS)) {
      expect(documented).toMatch(new RegExp(`\\| \`${variable}\` +\\| ${standard} `));
      expect(example).toContain(`#${variable}=${standard}\n`);
    }
  });

  test('the schema is not told in production, unless it is said', () => {
    expect(readConfig({ NODE_ENV: 'production' }).introspection).toBe(false);
    expect(readConfig({ NODE_ENV: 'production', ENTENTE_INTROSPECTION: 'true' }).introspection).toBe(true);
    expect(readConfig({ ENTENTE_INTROSPECTION: 'false' }).introspection).toBe(false);
  });

  test('a credentials file downloaded from Aura works unchanged', () => {
    const path = join(folder, 'Neo4j-a1b2c3d4.txt');
    const lines = [
      '# Wait 60 seconds before connecting using these details',
      'NEO4J_URI=neo4j+s://a1b2c3d4.databases.neo4j.io',
      'NEO4J_USERNAME=neo4j',
      'NEO4J_PASSWORD=abc#def=ghi',
      'NEO4J_DATABASE=a1b2c3d4',
      'AURA_INSTANCEID=a1b2c3d4',
      'AURA_INSTANCENAME=Instance01',
    ];
    writeFileSync(path, lines.join('\n').replace('abc#def=ghi', 'abcdef=ghi'));
    expect(readConfig(withEnvFile({}, path)).neo4j).toEqual({
      uri: 'neo4j+s://a1b2c3d4.databases.neo4j.io',
      username: 'neo4j',
      password: 'abcdef=ghi',
      database: 'a1b2c3d4',
    });
  });

  test('a variable of the environment wins over the file', () => {
    const path = join(folder, 'both.env');
    writeFileSync(path, 'PORT=5000\nHOST=::1\n');
    expect(readConfig(withEnvFile({ PORT: '6000' }, path))).toMatchObject({ port: 6000, host: '::1' });
  });

  test('NEO4J_USER is understood as NEO4J_USERNAME', () => {
    const neo4j = { NEO4J_URI: 'bolt://localhost:7687', NEO4J_PASSWORD: 'secret', NEO4J_USER: 'reader' };
    expect(readConfig(neo4j).neo4j).toMatchObject({ username: 'reader', database: 'neo4j' });
  });

  test('every wrong variable is named at once, and no value is repeated', () => {
    const wrong = { NEO4J_URI: 'http://me:hunter2@db', PORT: '99999', HOST: 'a b', ENTENTE_TOKEN: 'short' };
    const problem = expect(() => readConfig(wrong));
    problem.toThrow(/NEO4J_URI.*HOST.*PORT.*ENTENTE_TOKEN.*NEO4J_PASSWORD is missing/);
    problem.not.toThrow(/hunter2|99999|a b;|short[^e]/);
  });

  test('a named file that is not there is a problem, a missing .env is none', () => {
    expect(() => withEnvFile({}, join(folder, 'absent.env'))).toThrow('absent.env cannot be read');
    expect(withEnvFile({ PORT: '1' }, undefined)).toEqual({ PORT: '1' });
  });

  test('tests never read the .env of the working directory', () => {
    const here = process.cwd();
    writeFileSync(join(folder, '.env'), 'PORT=7000\n');
    process.chdir(folder);
    try {
      expect(withEnvFile({ NODE_ENV: 'test' }, undefined)).toEqual({ NODE_ENV: 'test' });
      expect(withEnvFile({}, undefined)).toEqual({ PORT: '7000' });
    } finally {
      process.chdir(here);
    }
  });
});
