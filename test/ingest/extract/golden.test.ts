import { describe, expect, test } from '@jest/globals';
import { type Found, compare, f1 } from './compare-facts.ts';
import { goldenPassages as passages } from './golden-passages.ts';
import { factsOf, readText, saying } from './read-text.ts';

const read = passages.map((passage) => ({ passage, found: factsOf(passage.text, passage) as Found }));

/** What is right, found and expected of one kind over all passages. */
function total(kind: Exclude<keyof ReturnType<typeof compare>, 'toldAsDone'>): number {
  const counts = read.map(({ passage, found }) => compare(passage.gold, found)[kind]);
  return f1({
    right: counts.reduce((sum, { right }) => sum + right, 0),
    found: counts.reduce((sum, count) => sum + count.found, 0),
    gold: counts.reduce((sum, { gold }) => sum + gold, 0),
  });
}

describe('passages in the wording of many publishers', () => {
  test('there are at least 60, and at least 15 say that something is only planned, denied, ended or signed by others', () => {
    const open = passages.filter(
      ({ gold, text }) =>
        gold.agreements.some(({ status }) => /planned|expired|superseded/.test(status)) ||
        gold.events.some(({ mode }) => mode !== 'done') ||
        /\bnot\b|\bNo (?:agreement|memorandum)\b/.test(text),
    );
    expect(passages.length).toBeGreaterThanOrEqual(60);
    expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
    expect(open.length).toBeGreaterThanOrEqual(15);
  });

  test.each([
    ['bodies', 0.95],
    ['officials', 0.95],
    ['agreements', 0.9],
    ['events', 0.9],
    ['locations', 0.95],
  ] as const)('%s are found with an F1 of at least %d', (kind, least) => {
    expect(total(kind)).toBeGreaterThanOrEqual(least);
  });

  test.each([
    ['posts', 0.95],
    ['parties', 0.88],
    ['signatories', 0.85],
    ['types', 0.9],
    ['statuses', 0.95],
    ['dates', 0.93],
  ] as const)('%s of those found are right in at least %d', (kind, least) => {
    expect(total(kind)).toBeGreaterThanOrEqual(least);
  });

  test.each(passages.flatMap(({ said = [], ...passage }) => said.map((line) => [passage.id, line, passage] as const)))(
    '%s says %s',
    (_id, line, passage) => {
      const type = line.slice(0, line.indexOf(':'));
      expect(saying(readText(passage.text, passage), type)).toContain(line.slice(type.length + 2));
    },
  );

  test.each(
    passages.flatMap(({ unsaid = [], ...passage }) => unsaid.map((line) => [passage.id, line, passage] as const)),
  )('%s does not say %s', (_id, line, passage) => {
    const [type = '', what] = line.split(/: (.*)/s);
    const told = saying(readText(passage.text, passage), type);
    expect(what === undefined ? told : told.filter((one) => one === what)).toEqual([]);
  });

  test('nothing planned, denied or only initialled is told as done', () => {
    const told = read.flatMap(({ passage, found }) => compare(passage.gold, found).toldAsDone);
    expect(told).toEqual([]);
  });
});
