import { remembered } from './remembered.ts';
import { vocabulary } from './vocabulary.ts';

/** Different words that are remembered. */
const WORDS = 50_000;

/** What a word is wherever it stands, found once for each different word. */
export interface Word {
  text: string;
  /** Its class, as `Token` lists them. */
  shape: string;
  /** Its shape where it does not open the sentence. */
  inside: string;
  /** May be capitalised only because it opens a sentence. */
  opens: boolean;
  /** What was asked of it so far, by the question's number (`ofWord`). */
  answers: unknown[];
  /** Answers of yes and no, many in a number (`wordTest`). */
  tested: number[];
}

const SMALL: Record<string, string> = {
  of: 'o',
  for: 'f',
  and: 'a',
  '&': 'a',
  the: 't',
  in: 'n',
  on: 'u',
  to: 'z',
  by: 'b',
  with: 'w',
  "'s": 'p',
  '’s': 'p',
  "'": 'p',
  '’': 'p',
};

/** The shape of a small word such as "of", however it is written; undefined for any other. */
export function smallShape(word: string): string | undefined {
  return SMALL[word.toLowerCase()];
}

function capitalShape(word: string): string {
  const plain = word
    .replace(/\.$/, '')
    .replace('’', "'")
    .replace(/(?<=^(?:Vice|Deputy|Under|Sub|Co)-)\p{Ll}/u, (letter) => letter.toUpperCase());
  const known: [Set<string>, string][] = [
    [vocabulary.postNominals, 'P'],
    [vocabulary.honorifics, 'h'],
    [vocabulary.ownedByPlace, 'K'],
    [vocabulary.bodyHeads, 'H'],
    [vocabulary.titleHeads, 'T'],
    [vocabulary.titleModifiers, 'M'],
    [vocabulary.titleShared, 'X'],
    [vocabulary.titleFollowers, 'G'],
    [vocabulary.portfolios, 'F'],
    [vocabulary.placeHeads, 'L'],
  ];
  const shape = known.find(([words]) => words.has(word) || words.has(plain))?.[1];
  return shape ?? (/^\p{Lu}[\p{Lu}&]+\d*$/u.test(word) ? 'Q' : 'C');
}

/** "al-Din", "el-Sisi": a part of a name. */
const JOINED_PARTICLE = /^(?:al|el|ul|ud|ur|ad|an|ar|as|ash|at|az|bin|bint|ibn)-\p{Lu}/u;

function shapeOfWord(word: string, shouting: boolean): string {
  const small = SMALL[word] ?? (shouting ? smallShape(word) : undefined);
  if (small) return small;
  if (/^\d/.test(word)) return '#';
  if (/^\p{Lu}/u.test(word)) return capitalShape(shouting ? word[0] + word.slice(1).toLowerCase() : word);
  if (JOINED_PARTICLE.test(word)) return 'C';
  if (/^\p{L}/u.test(word)) return vocabulary.particles.has(word) ? 'd' : 'x';
  if (word === '–' || word === '—') return '-';
  return word.length === 1 ? word : '?'; // A mark outside the basic plane, so that each shape is one character.
}

function read(text: string, shouting: boolean): Word {
  const shape = shapeOfWord(text, shouting);
  const opens = vocabulary.openers.has(text);
  const small = opens && 'CQ'.includes(shape);
  const inside = !small ? shape : text.length === 1 ? 'C' : (smallShape(text) ?? 'x');
  return {
    text,
    shape,
    inside,
    opens,
    answers: [undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined],
    tested: [0, 0, 0, 0],
  };
}

export const wordOf = remembered((text) => read(text, false), WORDS);
/** "MINISTRY" reads as "Ministry" in a line that is all capitals. */
export const shoutedWord = remembered((text) => read(text, true), WORDS);
