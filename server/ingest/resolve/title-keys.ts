import type { Name } from '../../model/graph.ts';
import { foldName } from './fold-name.ts';
import { subjectKey } from './subject.ts';

/** Words besides the usual ones from which on a title names one instrument in the world. */
const TELLING_WORDS = 2;
/** Letters from which on an acronym is one instrument's: "RCEP", not "MOU". */
const TELLING_LETTERS = 4;
/** Of what many instruments are: an arrangement on mutual recognition of AEO can stand between any three countries. */
const USUAL_WORDS = new Set(
  'aeo assistance commercial criminal customs economic exchange free information legal mutual program recognition security trade'.split(
    ' ',
  ),
);
const USUAL_ACRONYMS = new Set(['cmaa', 'cepa', 'mlat']);

/** Keys of an instrument that everybody knows by its title; weaker: by its acronym. */
export function titleKeys(names: Name[]): [string[], string[]] {
  const titles = names.filter(({ kind }) => kind !== 'acronym').flatMap(({ text }) => telling(text) ?? []);
  const acronyms = names.filter(({ kind }) => kind === 'acronym').map(({ text }) => foldName(text));
  const tellingAcronyms = acronyms.filter((word) => word.length >= TELLING_LETTERS && !USUAL_ACRONYMS.has(word));
  return [titles.map((title) => `title ${title}`), tellingAcronyms.map((word) => `title acronym ${word}`)];
}

function telling(name: string): string | null {
  const title = foldName(name.replace(/\s*\([^()]*\)$/, ''));
  const words = subjectKey(title)
    .split(' ')
    .filter((word) => word !== '' && !USUAL_WORDS.has(word));
  // A convention has its title alone: "Singapore Convention on Mediation".
  const enough = /\b(convention|charter|covenant)\b/.test(title) ? 1 : TELLING_WORDS;
  return words.length >= enough ? title : null;
}
