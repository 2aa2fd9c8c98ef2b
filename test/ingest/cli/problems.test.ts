import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { entente, type Told } from './entente.ts';
import { RELEASE, useWorkspace } from './workspace.ts';

const { file, folder, run } = useWorkspace();

describe('what cannot be done is told in one line, without a stack, and nothing is done', () => {
  const ingest = (...args: string[]) => run('ingest', ...args, '--rejects', join(folder(), 'rejects.jsonl'));
  const damaged = new Uint8Array([0, 1, 2, 3, 0x4f]);
  const neo4j = { NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'hunter2-hunter2' };
  const cases: [string, () => Promise<Told>, RegExp][] = [
    ['an empty file', () => ingest(file('a.txt', '')), /a\.txt: the file is empty$/],
    ['a damaged file', () => ingest(file('a.txt', damaged)), /a\.txt: the file is damaged or no text \(binary\)$/],
    [
      'a folder with nothing readable',
      () => ingest(emptyFolder()),
      /empty: nothing readable in it \(\.pdf .*\.txt .*\)\.$/,
    ],
    [
      'a path that is not there',
      () => ingest(file('a.txt', RELEASE), 'absent.txt'),
      /absent\.txt: no such file or folder/,
    ],
    [
      'a wrong date',
      () => ingest(file('a.txt', RELEASE), '--published', 'soon'),
      /--published soon: cannot be read\.$/,
    ],
    [
      'an option for bare texts beside records that say it themselves',
      () => ingest(file('d.jsonl', '{"text":"x"}'), '--published', '2021'),
      /--published: only for bare texts/,
    ],
    [
      '--replace without a table',
      () => ingest(file('a.txt', RELEASE), '--replace'),
      /--replace: only for agreement tables/,
    ],
    ['a database that is a folder', () => entente(['doctor', '--db', folder()]), /entente-cli-\w+: /],
    [
      'a file that is no database',
      () => entente(['doctor', '--db', file('x.db', 'no database '.repeat(99))]),
      /x\.db: /,
    ],
    ['a Neo4j that does not answer', () => entente(['doctor'], '', neo4j), /127\.0\.0\.1:9/],
    ['a wrong configuration', () => entente(['doctor'], '', { PORT: 'x', NEO4J_URI: 'y' }), /NEO4J_URI .*; PORT /],
    ['an unknown command', () => entente(['swallow', 'a']), /unknown command/],
    ['an unknown option', () => entente(['ingest', 'a', '--fast']), /unknown option/],
    ['a wrong port', () => run('serve', '--port', '70000'), /--port 70000: no number from 0 to 65535\.$/],
  ];

  test.each(cases)('%s', async (_what, act, line) => {
    const { code, stderr } = await act();
    const told = stderr
      .trim()
      .split('\n')
      .filter((text) => !text.startsWith('Database: '));
    expect(told).toEqual([expect.stringMatching(line)]);
    expect(stderr).not.toMatch(/hunter2|should not have happened/);
    expect(code).toBe(2);
  });

  function emptyFolder(): string {
    mkdirSync(join(folder(), 'empty'));
    return join(folder(), 'empty');
  }

  test('a port in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, stderr } = await run('serve', '--port', String(port));
    other.close();
    expect(stderr).toMatch(new RegExp(`^Port ${port} .*\\n$`));
    expect(code).toBe(2);
  });
});
