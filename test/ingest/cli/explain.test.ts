import { expect, test } from '@jest/globals';
import { entente } from './entente.ts';
import { HEADER, tableRow, useWorkspace } from './workspace.ts';

const { file } = useWorkspace();
const TEXT =
  'Singapore Customs and Peru Customs signed a Mutual Recognition Arrangement on 3 May 2021. Lunch was served.';

interface Explained {
  sentences: {
    sentence: string;
    start: number;
    end: number;
    things: { type: string; names: string[]; rule: string; confidence: number }[];
    facts: { type: string; from: string; to: string | null; rule: string; confidence: number }[];
  }[];
}

async function explained(...args: string[]): Promise<Explained> {
  return JSON.parse((await entente(['explain', ...args, '--json'])).stdout);
}

test('explain prints each sentence, and below it what was read from it and by which rule', async () => {
  const { code, stdout } = await entente(['explain', '-'], TEXT);
  expect(code).toBe(0);
  const [, signing, lunch] = stdout.split('\n\n');
  expect(signing).toContain('Mutual Recognition Arrangement on 3 May 2021.\n');
  expect(signing).toMatch(/ {2}\+ Agency Singapore Customs.* \[\S.* \d+ %\]/);
  expect(signing).toMatch(/ {2}> Singapore Customs PARTY_TO .*Arrangement.* \[\S.* \d+ %\]/);
  expect(lunch).toBe('Lunch was served.');
});

test('explain leaves no part of a text out, and counts its offsets in it', async () => {
  const text = `${TEXT}\n\nEND\n\nMedia contact: nobody`;
  const { sentences } = await explained(file('a.txt', text));
  for (const { sentence, start, end } of sentences) expect(text.slice(start, end)).toBe(sentence);
  expect(
    sentences
      .map(({ sentence }) => sentence)
      .join('')
      .replace(/\s/g, ''),
  ).toBe(text.replace(/\s/g, ''));
  expect(sentences.flatMap(({ facts }) => facts).filter(({ type }) => type === 'PARTY_TO')).toHaveLength(2);
});

test('explain tells which cell of a row says what', async () => {
  const { sentences } = await explained(file('c.csv', `${HEADER}\n${tableRow('Peru Customs')}\n`));
  const party = sentences.find(({ sentence }) => sentence.includes('Peru Customs'));
  expect(party?.facts.map(({ type }) => type)).toContain('PARTY_TO');
});

test('explain has colours on a terminal only, and none where NO_COLOR is set', async () => {
  const escape = String.fromCharCode(27);
  expect((await entente(['explain', '-'], TEXT, {}, true)).stdout).toContain(`${escape}[`);
  expect((await entente(['explain', '-'], TEXT, { NO_COLOR: '1' }, true)).stdout).not.toContain(escape);
  expect((await entente(['explain', '-'], TEXT)).stdout).not.toContain(escape);
});

test('explain says why a text cannot be read', async () => {
  const { code, stderr } = await entente(['explain', '-'], ' \n ');
  expect(code).toBe(2);
  expect(stderr).toMatch(/^stdin: \S/);
});
