import { remembered } from './remembered.ts';
import type { Range } from './split-sentences.ts';
import type { Sentence, Token } from './token.ts';
import { vocabulary } from './vocabulary.ts';

/** Different words whose shapes are remembered. */
const WORDS = 20_000;
const WORD =
  /\[\d{1,3}\]|Dato['’](?!s)|People['’]s(?=\s\p{Lu})|(?:Md|Mohd|Ma|Ag)\.(?=\s\p{Lu})|\p{Lu}\.(?=\s\p{Lu}[\p{Ll}.])|(?:\p{Lu}\.){2,}(?:-\p{Lu}\p{L}+)?|\p{Lu}\.\p{Lu}(?=\s)|\p{Lu}{1,3}&\p{Lu}{1,3}(?!\p{L})|\p{L}[\p{L}\p{M}\d]*(?:['’](?!s\b)\p{L}+|[-‐‑]\p{L}[\p{L}\p{M}\d]*)*|['’]s\b|\d+(?:[.,]\d+)*(?:st|nd|rd|th)?|[^\s]/gu;
/** "[1]" behind a word. */
const FOOTNOTE = /^\[\d/;
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

function capitalShape(word: string): string {
  const plain = word.replace(/\.$/, '').replace('’', "'");
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

/** "MINISTRY" reads as "Ministry" in a line that is all capitals. */
function wordShape(word: string, shouting: boolean): string {
  return shouting ? shoutedShape(word) : quietShape(word);
}

const quietShape = remembered((word) => shapeOfWord(word, false), WORDS);
const shoutedShape = remembered((word) => shapeOfWord(word, true), WORDS);

function shapeOfWord(word: string, shouting: boolean): string {
  const small = SMALL[word] ?? (shouting ? SMALL[word.toLowerCase()] : undefined);
  if (small) return small;
  if (/^\d/.test(word)) return '#';
  if (/^\p{Lu}/u.test(word)) return capitalShape(shouting ? word[0] + word.slice(1).toLowerCase() : word);
  if (/^\p{L}/u.test(word)) return vocabulary.particles.has(word) ? 'd' : 'x';
  if (word === '–' || word === '—') return '-';
  return word.length === 1 ? word : '?'; // A mark outside the basic plane, so that each shape is one character.
}

/** Words that stand capitalised inside a sentence: a lost apostrophe is told by them ("Justices" beside "Justice"). */
function innerCapitals(text: string): Set<string> {
  return new Set([...text.matchAll(/(?<=[\p{Ll},] |\. |\()\p{Lu}\p{L}+/gu)].map((match) => match[0]));
}

/** Splits "Perus", "INDECOPIs" and "Justices Antitrust" into the name and a possessive where the text lost its apostrophes. */
function lostPossessive(token: Token, next: Token | undefined, capitals: Set<string>): Token[] {
  const stem = token.text.slice(0, -1);
  if (!/^\p{Lu}.*s$/u.test(token.text) || !next || !/^[\p{L}]/u.test(next.text)) return [token];
  if (vocabulary.countryByName.has(token.text) || /^(?:United|State|Custom)$/.test(stem)) return [token];
  if (vocabulary.titleHeads.has(stem) || vocabulary.honorifics.has(token.text)) return [token];
  const known =
    vocabulary.countryByName.has(stem) ||
    /^\p{Lu}{3,}$/u.test(stem) ||
    (capitals.has(stem) && /^\p{Lu}/u.test(next.text)) ||
    stem === 'Department' ||
    (vocabulary.portfolios.has(stem) &&
      !vocabulary.portfolios.has(token.text) &&
      next.shape !== 'H' &&
      /^\p{Lu}/u.test(next.text)) ||
    stem === 'Today';
  if (!known) return [token];
  const end = token.end - 1;
  return [
    { text: stem, start: token.start, end, shape: wordShape(stem, false) },
    { text: 's', start: end, end: token.end, shape: 'p' },
  ];
}

/** Whether a word stands in small letters anywhere in the text, not only as a part of a word. */
function isSaidSmall(text: string, word: string): boolean {
  if (word.length < 3) return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/\p{L}/u.test(text[at - 1] ?? ' ') && !/\p{Ll}/u.test(text[at + word.length] ?? ' ')) return true;
  }
  return false;
}

function sentenceTokens(text: string, range: Range): Token[] {
  const raw = text.slice(range.start, range.end);
  const shouting = !/\p{Ll}/u.test(raw) && /\p{Lu}{3,} /u.test(raw);
  let first = true;
  return [...raw.matchAll(WORD)]
    .filter(([word]) => !FOOTNOTE.test(word))
    .map((match) => {
      const word = match[0];
      const start = range.start + match.index;
      let shape = wordShape(word, shouting);
      if (first && /^\p{L}/u.test(word)) {
        if (vocabulary.openers.has(word)) shape = SMALL[word.toLowerCase()] ?? 'x';
        else if (shape === 'C' && isSaidSmall(text, word.toLowerCase())) shape = 'x';
        first = false;
      } else if (vocabulary.openers.has(word) && 'CQ'.includes(shape))
        shape = word.length === 1 ? 'C' : (SMALL[word.toLowerCase()] ?? 'x');
      return { text: word, start, end: start + word.length, shape };
    });
}

/** "Tan See Leng": a word that could open a sentence, between two parts of a name; "Press Secretary", "Under Secretary". */
function insideName(token: Token, at: number, all: readonly Token[]): Token {
  if (!/^[xnuz]$/.test(token.shape)) return token;
  if (/^(?:Press|Media|Under)$/.test(token.text) && all[at + 1]?.shape === 'T') return { ...token, shape: 'X' };
  if (!'Ch'.includes(all[at - 1]?.shape ?? '.')) return token;
  const name = /^\p{Lu}\p{Ll}+$/u.test(token.text);
  const last = all[at - 2]?.shape === 'C' && all[at - 1]?.shape === 'C' && /^[a,.;x]$/.test(all[at + 1]?.shape ?? '.');
  return name && (last || all[at + 1]?.shape === 'C') ? { ...token, shape: 'C' } : token;
}

const PHRASES = [...vocabulary.honorificPhrases].map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length);
const PHRASE_OPENERS = new Set(PHRASES.map(([first]) => first));

/** "Tan Sri", "Rear Admiral": words that make an honorific together. */
function styled(tokens: readonly Token[]): Token[] {
  const out = [...tokens];
  tokens.forEach((token, at) => {
    if (!PHRASE_OPENERS.has(token.text)) return;
    const phrase = PHRASES.find((words) => words.every((word, i) => tokens[at + i]?.text === word));
    phrase?.forEach((_, i) => (out[at + i] = { ...(tokens[at + i] as Token), shape: 'h' }));
  });
  return out;
}

/** "as well as" joins like "and". */
function asWellAs(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const [first, well, last] = [tokens[i] as Token, tokens[i + 1], tokens[i + 2]];
    const joins = first.text === 'as' && well?.text === 'well' && last?.text === 'as';
    out.push(joins ? { ...first, text: 'as well as', end: last.end, shape: 'a' } : first);
    if (joins) i += 2;
  }
  return out;
}

/** The sentences of a text with their words, each with its class. */
export function tokenize(text: string, ranges: readonly Range[]): Sentence[] {
  const damaged = !/\p{L}['’]s?\b|s['’]\s/u.test(text);
  const capitals = damaged ? innerCapitals(text) : new Set<string>();
  return ranges.map((range) => {
    const tokens = asWellAs(styled(sentenceTokens(text, range)).map(insideName));
    return {
      ...range,
      lands: [],
      tokens: damaged ? tokens.flatMap((token, i) => lostPossessive(token, tokens[i + 1], capitals)) : tokens,
    };
  });
}
