import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { compare, type Found } from './compare-facts.ts';
import { goldenPassages } from './golden-passages.ts';
import type * as ReadText from './read-text.ts';

type Sentences = { tokens: unknown };
const sameSentence = (_text: string, sentence: Sentences): Sentences => sentence;
const nothing = (): never[] => [];

/** Each rule family: its file, the function that is the family, and what stands in its place when it is taken away. */
const FAMILIES: [file: string, name: string, without: (...given: never[]) => unknown][] = [
  ['find-dates', 'findDates', sameSentence],
  ['find-countries', 'findCountries', sameSentence],
  ['find-bodies', 'findBodies', sameSentence],
  ['find-acronyms', 'findAcronyms', sameSentence],
  ['find-known-bodies', 'findKnownBodies', (_text: string, tokens: unknown) => tokens],
  ['point-bodies', 'pointBodies', (sentences: unknown) => sentences],
  ['find-people', 'findPeople', sameSentence],
  ['find-known-people', 'findKnownPeople', sameSentence],
  ['find-titles', 'titleAt', () => null],
  ['share-posts', 'sharePosts', (sentence: unknown) => sentence],
  ['find-counterparts', 'findCounterparts', sameSentence],
  ['small-office', 'smallOfficeAt', () => null],
  ['labelled-facts', 'addLabelled', () => undefined],
  ['find-instruments', 'findInstruments', sameSentence],
  ['find-ordinals', 'findOrdinals', (_text: string, sentences: unknown) => sentences],
  ['find-private-parties', 'findPrivateParties', sameSentence],
  ['batch', 'withoutBatches', (_text: string, _sentences: unknown, instruments: unknown) => instruments],
  ['find-places', 'findPlaces', nothing],
  ['find-signings', 'findSignings', nothing],
  ['find-meetings', 'findMeetings', nothing],
  ['find-receptions', 'findReceptions', nothing],
  ['find-visits', 'findVisits', nothing],
  ['find-gatherings', 'findGatherings', nothing],
  ['find-decisions', 'findDecisions', nothing],
  ['find-occasions', 'findOccasions', nothing],
  ['find-speeches', 'findSpeeches', nothing],
  ['join-title-lines', 'joinTitleLines', (_text: string, sentences: unknown) => sentences],
  ['infer-body', 'inferBody', () => null],
  ['find-topics', 'claimTopics', nothing],
  ['claim-recitals', 'claimRecitals', nothing],
  ['claim-lineage', 'claimLineage', nothing],
  ['claim-renewals', 'claimRenewals', nothing],
  ['claim-terms', 'claimTerms', nothing],
  ['gather-people', 'claimPosts', nothing],
];

/** What the golden passages expect and is found, and what is found besides, over all kinds of facts. */
async function score(): Promise<number> {
  const { factsOf, readText, saying }: typeof ReadText = await import('./read-text.ts');
  const right = goldenPassages.map((passage) => {
    const { toldAsDone, ...counts } = compare(passage.gold, factsOf(passage.text, passage) as Found);
    const kinds = Object.values(counts).map(({ right, found, gold }) => 2 * right - found - gold);
    const extraction = readText(passage.text, passage);
    const said = (passage.said ?? []).filter((line) => {
      const type = line.slice(0, line.indexOf(':'));
      return saying(extraction, type).includes(line.slice(type.length + 2));
    });
    return kinds.reduce((sum, one) => sum + one, 0) + said.length - toldAsDone.length;
  });
  return right.reduce((sum, one) => sum + one, 0);
}

describe('every rule earns its place', () => {
  let whole: number;
  beforeAll(async () => {
    whole = await score();
  });

  test.each(FAMILIES)('without %s (%s) the golden passages are read worse', async (file, name, without) => {
    const path = `../../../server/ingest/extract/${file}.ts`;
    const actual = (await import(path)) as Record<string, unknown>;
    expect(actual[name]).toBeInstanceOf(Function);
    jest.unstable_mockModule(path, () => ({ ...actual, [name]: without }));
    jest.resetModules();
    const left = await score();
    jest.unstable_unmockModule(path);
    jest.resetModules();
    expect(left).toBeLessThan(whole);
  });

  test('each rule that a fact names fires in at least two texts', async () => {
    const { readText }: typeof ReadText = await import('./read-text.ts');
    const texts = new Map<string, Set<string>>();
    for (const passage of goldenPassages) {
      const { mentions, claims } = readText(passage.text, passage);
      for (const { rule } of [...mentions.flatMap(({ evidence }) => evidence), ...claims])
        texts.set(rule, (texts.get(rule) ?? new Set()).add(passage.id));
    }
    const once = [...texts].filter(([, ids]) => ids.size < 2).map(([rule]) => rule);
    expect(once).toEqual([]);
    expect(texts.size).toBeGreaterThan(10);
  });
});
