import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { packageRoot } from '../../../server/package-root.ts';
import { entente } from '../cli/entente.ts';
import { HEADER, RELEASE, tableRow, useWorkspace } from '../cli/workspace.ts';
import { ANSWER, PASSAGE } from './passage.ts';
import { KEY, MODEL, type Reply, standIn, type StandIn } from './model-stand-in.ts';
import { READER_VERSION } from '../../../server/ingest/reader-version.ts';

const { db, file, folder } = useWorkspace();
let server: StandIn;
beforeEach(async () => {
  server = await standIn();
  server.reply(sound);
});
afterEach(() => server.close());

/** The answers of a careful model to the inputs below. */
function sound(text: string): Reply {
  return { says: text.includes('Rosa Quispe') ? ANSWER : { mentions: [], claims: [] } };
}

function configured() {
  return { ENTENTE_MODEL_URL: server.url, ENTENTE_MODEL_NAME: MODEL, ENTENTE_MODEL_KEY: KEY };
}

function run(args: string[], more: Record<string, string> = {}) {
  return entente([...args, '--db', db()], '', { ...configured(), ...more });
}

function ingest(paths: string[], more: Record<string, string> = {}) {
  return run(['ingest', ...paths, '--rejects', join(folder(), 'rejects.jsonl')], more);
}

/** A real process. */
function ingesting(paths: string[]): ChildProcess {
  const cli = ['--import', 'tsx', join('server', 'ingest', 'cli.ts'), 'ingest', ...paths, '--db', db()];
  const env = { ...process.env, NODE_ENV: 'test', ...configured() };
  return spawn(process.execPath, [...cli, '--rejects', join(folder(), 'rejects.jsonl')], { cwd: packageRoot, env });
}

const OFF = { ENTENTE_MODEL_URL: '' };
const digest = async () => (await run(['digest'])).stdout;
const dump = async () => (await run(['dump'])).stdout;

function inputs(): string[] {
  return [
    file('a.txt', PASSAGE),
    file('b.txt', RELEASE),
    file('c.csv', `${HEADER}\n${tableRow('Peru Customs')}\n`),
    file('d.txt', `${PASSAGE}\n\nA year later.`),
  ];
}

describe('the model reader', () => {
  test('adds to the graph what the rules missed, told by rule and reader', async () => {
    expect((await ingest([file('a.txt', PASSAGE)])).code).toBe(0);
    expect(await dump()).toContain(`"reader":"${READER_VERSION}+stand-in:7b@1"`);
    expect(await dump()).toMatch(/"rule":"model"/);
  });

  test('is off by default: no request, and nothing is different', async () => {
    await ingest(inputs(), OFF);
    expect(server.requests()).toBe(0);
    expect(existsSync(join(folder(), 'model-answers'))).toBe(false);
    expect(await dump()).not.toContain('model');
  });

  test('is asked once about a text, and never about a table', async () => {
    await ingest(inputs());
    expect(server.asked).toHaveLength(3);
    await ingest(inputs());
    await run(['clear', '--yes']);
    await ingest(inputs());
    expect(server.asked).toHaveLength(3);
  });

  test('gives the same graph in another order, after a repeat, whatever it would answer today', async () => {
    const [first, ...others] = inputs();
    await ingest([first ?? '', ...others]);
    const whole = await digest();
    await run(['clear', '--yes']);
    server.reply({ says: 'Today I would say something else.' });
    await ingest([...others].reverse());
    await ingest([first ?? '', ...others]);
    expect(await digest()).toBe(whole);
  });

  test.each(['SIGKILL', 'SIGINT'] as const)(
    'gives the same graph after %s while it was thinking, and is asked again only what it had not answered',
    async (signal) => {
      const paths = inputs();
      const child = ingesting(paths);
      const ended = once(child, 'exit');
      server.reply((text) => (server.asked.length < 2 ? sound(text) : 'silence'));
      while (server.asked.length < 2) await pause(20);
      child.kill(signal);
      await ended;
      server.reply(sound);
      await ingest(paths);
      expect(server.asked).toHaveLength(4);
      const resumed = await digest();
      await run(['clear', '--yes']);
      rmSync(join(folder(), 'model-answers'), { recursive: true });
      await ingest(paths);
      expect(await digest()).toBe(resumed);
    },
    60_000,
  );

  test('holds to its first answer when a crash left half of another', async () => {
    const [path = ''] = inputs();
    await ingest([path]);
    const whole = await digest();
    const answers = join(folder(), 'model-answers');
    const [kept = ''] = readdirSync(answers);
    writeFileSync(join(answers, kept), readFileSync(join(answers, kept), 'utf8').slice(0, 100));
    await run(['clear', '--yes']);
    await ingest([path]);
    expect(await digest()).toBe(whole);
    expect(readdirSync(answers)).toEqual([kept]);
  });

  test('where it fails, the rules read on, the reason is told without the key, and reread asks again', async () => {
    const [path = ''] = inputs();
    server.reply({ status: 400, message: `no schemas here, ${KEY}` });
    const { code, stderr, stdout } = await ingest([path]);
    expect(code).toBe(1);
    expect(stderr).toContain(`read by the rules alone. The model at ${server.url} answers 400 (no schemas here, …).`);
    expect(stdout).toContain('1 release read by the rules alone');
    expect(await dump()).toContain(`"reader":"${READER_VERSION}"`);
    server.reply({ says: ANSWER });
    expect((await run(['reread'])).stdout).toMatch(
      new RegExp(`^1 document read again \\(reader version ${READER_VERSION}\\+stand-in:7b@1\\)`),
    );
    expect(await dump()).toContain('"rule":"model"');
    expect((await run(['reread'])).stdout).toMatch(/^0 documents/);
  });

  test('is left alone after three failures in a row, while answers that are kept still count', async () => {
    await ingest([file('kept.txt', PASSAGE)]);
    server.reply({ status: 400 });
    const texts = Array.from({ length: 6 }, (_, i) => file(`${i}.txt`, `${RELEASE} Copy ${i}.`));
    const { stderr } = await ingest([...texts, file('z.txt', PASSAGE)]);
    expect(server.asked).toHaveLength(4);
    expect(stderr.match(/read by the rules alone/g)).toHaveLength(3);
    expect(stderr).toContain('failed 3 times in a row and is left alone for 60 seconds');
    expect(await dump()).toContain('"rule":"model"');
  });

  test('reread follows what is configured: with another model, and without one', async () => {
    const paths = inputs();
    await ingest(paths, OFF);
    const ruled = await digest();
    expect((await run(['reread'])).stdout).toMatch(/^3 documents read again/);
    expect(await digest()).not.toBe(ruled);
    expect((await run(['reread'], OFF)).stdout).toMatch(
      new RegExp(`^3 documents read again \\(reader version ${READER_VERSION}\\)`),
    );
    expect(await digest()).toBe(ruled);
    expect(server.asked).toHaveLength(3);
  });

  test('a dry run asks nothing', async () => {
    await ingest([...inputs(), '--dry-run']);
    expect(server.requests()).toBe(0);
  });

  test('explain and extract show its facts beside those of the rules', async () => {
    const path = file('a.txt', PASSAGE);
    const model = { ...configured(), ENTENTE_DB: db() };
    const { stdout } = await entente(['explain', path], '', model);
    expect(stdout).toMatch(/> Customs Service of Chile PARTY_TO .* \[model 50 %\]/);
    const facts = JSON.parse((await entente(['extract', path, '--facts'], '', model)).stdout);
    expect(facts.agreements[0].parties).toHaveLength(2);
  });

  test('doctor says which model there is and whether it answers', async () => {
    expect((await run(['doctor'], OFF)).stdout).toMatch(/model\s+none/);
    const { code, stdout } = await run(['doctor']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining(`${MODEL} at ${server.url}`) });
    const wrong = await run(['doctor'], { ENTENTE_MODEL_KEY: 'wrong-key' });
    expect(wrong.code).toBe(1);
    expect(wrong.stdout).toMatch(/wrong\s+The model at .* answers 401/);
    expect(wrong.stdout).not.toContain('wrong-key');
    expect((await run(['doctor'], { ENTENTE_MODEL_NAME: 'other' })).stdout).toContain('lists no model other');
  });

  test('a configuration that cannot be meant is told, and without its secrets', async () => {
    const { code, stderr } = await run(['doctor'], {
      ENTENTE_MODEL_URL: 'http://me:hunter2@h/v1',
      ENTENTE_MODEL_NAME: '',
    });
    expect(code).toBe(2);
    expect(stderr).toMatch(/ENTENTE_MODEL_URL is no address .*ENTENTE_MODEL_NAME is missing/);
    expect(stderr).not.toContain('hunter2');
  });
});
