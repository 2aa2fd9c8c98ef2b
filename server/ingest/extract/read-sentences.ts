import { acronymsOf, findAcronyms } from './find-acronyms.ts';
import { findBodies } from './find-bodies.ts';
import { findCounterparts } from './find-counterparts.ts';
import { findCountries } from './find-countries.ts';
import { findDates, lastDay } from './find-dates.ts';
import { findInstruments } from './find-instruments.ts';
import { findKnownPeople, knownPeople } from './find-known-people.ts';
import { findOrdinals } from './find-ordinals.ts';
import { findPeople } from './find-people.ts';
import { findPrivateParties } from './find-private-parties.ts';
import { findRespective } from './find-respective.ts';
import { joinTitleLines } from './join-title-lines.ts';
import { pointBodies } from './point-bodies.ts';
import { sharePosts } from './share-posts.ts';
import { splitSentences } from './split-sentences.ts';
import { type Sentence, withTokens } from './token.ts';
import { tokenize } from './tokenize.ts';

const DATELINE_END = 60;

/** Sentences and the dates in them, in the order of the text; a release that nothing dates is of the day of its dateline: "Kigali, 10 February 2017 –". */
export function datedSentences(text: string, published: string | null): Sentence[] {
  let day = published;
  let told: string | null = null;
  return tokenize(text, splitSentences(text)).map((sentence) => {
    const dated = findDates(text, sentence, day, told);
    told = lastDay(dated.tokens) ?? told;
    const line = day ? -1 : dated.tokens.findIndex((token, i, all) => token.date && all[i + 1]?.shape === '-');
    const first = dated.tokens[line];
    if (!first?.date || first.start > sentence.start + DATELINE_END || !/^\d{4}-\d\d-\d\d$/.test(first.date))
      return dated;
    day = first.date;
    return findDates(text, sentence, day, told);
  });
}

/** The sentences of a release with its dates, countries, bodies, people and instruments found in them. */
export function readSentences(text: string, published: string | null): Sentence[] {
  const bodies = datedSentences(text, published).map((sentence) => findBodies(text, findCountries(text, sentence)));
  const acronyms = acronymsOf(text, bodies);
  const pointed = pointBodies(bodies.map((sentence) => findAcronyms(text, sentence, acronyms)));
  const joined = joinTitleLines(text, pointed);
  const people = joined.map((sentence) =>
    sharePosts(findPeople(text, withTokens(sentence, findRespective(text, sentence.tokens)))),
  );
  const known = knownPeople(people);
  const instruments = people.map((sentence) =>
    findInstruments(
      text,
      findPrivateParties(text, findCounterparts(text, findKnownPeople(text, sentence, known), known.titles)),
    ),
  );
  return findOrdinals(text, instruments);
}
