import { acronymsOf, findAcronyms, findBodies } from './find-bodies.ts';
import { findCountries } from './find-countries.ts';
import { findDates } from './find-dates.ts';
import { findInstruments } from './find-instruments.ts';
import { findKnownPeople, findPeople } from './find-people.ts';
import { pointBodies } from './point-bodies.ts';
import { sharePosts } from './share-posts.ts';
import { splitSentences } from './split-sentences.ts';
import type { Sentence } from './token.ts';
import { tokenize } from './tokenize.ts';

/** The sentences of a release with its dates, countries, bodies, people and instruments found in them. */
export function readSentences(text: string, published: string | null): Sentence[] {
  const bodies = tokenize(text, splitSentences(text))
    .map((sentence) => findDates(text, sentence, published))
    .map((sentence) => findCountries(text, sentence))
    .map((sentence) => findBodies(text, sentence));
  const acronyms = acronymsOf(bodies);
  const pointed = pointBodies(bodies.map((sentence) => findAcronyms(text, sentence, acronyms)));
  const people = pointed.map((sentence) => sharePosts(text, findPeople(text, sentence)));
  const names = new Set(
    people.flatMap((sentence) =>
      sentence.tokens.flatMap(({ person }) => (person && !person.partial && person.title ? [person.name] : [])),
    ),
  );
  return people.map((sentence) => findInstruments(text, findKnownPeople(text, sentence, names)));
}
