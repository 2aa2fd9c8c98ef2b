import type { Range } from './split-sentences.ts';
import { type Sentence, type Token, replaceEach, tokenOf } from './token.ts';
import { vocabulary } from './vocabulary.ts';
import { testOfWord, wordTest } from './word-test.ts';
import { type Word, shoutedWord, smallShape, wordOf } from './word.ts';

/** Plain words and spaces first: most are such. */
const WORD =
  /[a-z]+(?=[ .,;:)])|[A-Z][a-z]+(?=[ ,;:)])|\s+|\[\d{1,3}\]|Dato['’](?!s)|People['’]s(?=\s\p{Lu})|(?:Md|Mohd|Ma|Ag)\.(?=\s\p{Lu})|\p{Lu}\.(?=\s\p{Lu}[\p{Ll}.])|(?:\p{Lu}\.){2,}(?:-\p{Lu}\p{L}+)?|\p{Lu}\.\p{Lu}(?=\s)|\p{Lu}{1,3}&\p{Lu}{1,3}(?!\p{L})|\p{L}[\p{L}\p{M}\d]*(?:['’](?!s\b)\p{L}+|[-‐‑]\p{L}[\p{L}\p{M}\d]*)*|['’]s\b|\d+(?:[.,]\d+)*(?:st|nd|rd|th)?|[^\s]/uy;
/** "[1]" behind a word. */
const FOOTNOTE = /^\[\d/;
const SPACE = /^\s/;
const LETTER = /^\p{L}/u;
const isCapital = wordTest(/^\p{Lu}/u);

/** Whether a word stands capitalised inside a sentence: a lost apostrophe is told by such ("Justices" beside "Justice"). */
function innerCapitals(text: string): (word: string) => boolean {
  let words: Set<string> | undefined;
  return (word) => {
    words ??= new Set([...text.matchAll(/(?<=[\p{Ll},] |\. |\()\p{Lu}\p{L}+/gu)].map((match) => match[0]));
    return words.has(word);
  };
}

/** Splits "Perus", "INDECOPIs" and "Justices Antitrust" into the name and a possessive where the text lost its apostrophes. */
function lostPossessive(token: Token, next: Token | undefined, isInner: (word: string) => boolean): Token[] {
  const stem = token.text.slice(0, -1);
  if (!next || !startsWord(next) || isPlural(token.text, next)) return [token];
  const known =
    vocabulary.countryByName.has(stem) ||
    /^\p{Lu}{3,}$/u.test(stem) ||
    (/^\p{Lu}/u.test(next.text) && isInner(stem)) ||
    stem === 'Department' ||
    (vocabulary.portfolios.has(stem) && next.shape !== 'H' && /^\p{Lu}/u.test(next.text)) ||
    stem === 'Today';
  if (!known) return [token];
  const end = token.end - 1;
  return [
    tokenOf({ text: stem, start: token.start, end, shape: wordOf(stem).shape }),
    tokenOf({ text: 's', start: end, end: token.end, shape: 'p' }),
  ];
}

/** "MRAs mean", "the CCPs for": several, not whose. */
function isPlural(word: string, next: Token): boolean {
  return (
    vocabulary.instrumentTypes.has(word.toLowerCase()) ||
    (/^\p{Lu}+s$/u.test(word) && /^[a-z]$/.test(next.shape) && next.shape !== 'x')
  );
}

const startsWord = wordTest(/^\p{L}/u);
/** A capitalised word that ends in "s" and is not known with it. */
const mayHaveLost = testOfWord((text) => {
  const stem = text.slice(0, -1);
  return (
    /^\p{Lu}.*s$/u.test(text) &&
    !vocabulary.countryByName.has(text) &&
    !/^(?:United|State|Custom)$/.test(stem) &&
    !vocabulary.titleHeads.has(stem) &&
    !vocabulary.honorifics.has(text) &&
    !vocabulary.portfolios.has(text)
  );
});

function withPossessives(tokens: readonly Token[], isInner: (word: string) => boolean): readonly Token[] {
  return tokens.some(mayHaveLost)
    ? tokens.flatMap((token, i) => (mayHaveLost(token) ? lostPossessive(token, tokens[i + 1], isInner) : token))
    : tokens;
}

/** Whether a word stands in small letters anywhere in the text, not only as a part of a word. */
function isSaidSmall(text: string, word: string): boolean {
  if (word.length < 3) return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/\p{L}/u.test(text[at - 1] ?? ' ') && !/\p{Ll}/u.test(text[at + word.length] ?? ' ')) return true;
  }
  return false;
}

/** Longer capitals that open a sentence may be a word: "MINISTER of Finance Ana Torres said". */
const LONGEST_ACRONYM = 6;

/** Shape of the word that opens a sentence. */
function openingShape(text: string, word: Word): string {
  if (word.shape === 'Q' && word.text.length > LONGEST_ACRONYM && shoutedWord(word.text).shape !== 'C')
    return shoutedWord(word.text).shape;
  if (word.opens) return smallShape(word.text) ?? 'x';
  return word.shape === 'C' && isSaidSmall(text, word.text.toLowerCase()) ? 'x' : word.shape;
}

function sentenceTokens(text: string, range: Range): Token[] {
  const raw = text.slice(range.start, range.end);
  const wordAt = !/\p{Ll}/u.test(raw) && /\p{Lu}{3,} /u.test(raw) ? shoutedWord : wordOf;
  const tokens: Token[] = [];
  let opened = false;
  let at = 0;
  while (at < raw.length) {
    const from = at;
    const opener = raw[from] as string;
    if (opener === ' ') {
      at += 1;
      continue;
    }
    WORD.lastIndex = from;
    WORD.test(raw);
    at = WORD.lastIndex;
    const said = raw.slice(from, at);
    if (SPACE.test(said) || (opener === '[' && FOOTNOTE.test(said))) continue;
    const word = wordAt(said);
    const opening: boolean = !opened && LETTER.test(said);
    opened ||= opening;
    const shape = opening ? openingShape(text, word) : word.inside;
    tokens.push(tokenOf({ text: word.text, start: range.start + from, end: range.start + at, shape, word }));
  }
  return tokens;
}

/** "Tan See Leng": a word that could open a sentence, between two parts of a name; "Press Secretary", "Under Secretary". */
function insideName(token: Token, at: number, all: readonly Token[]): Token {
  if (token.text === 'ten' && all[at - 1]?.shape === 'C' && all[at + 1]?.shape === 'C')
    return tokenOf({ ...token, shape: 'd' });
  if (token.text === 'Barr' && !/^[C.]$/.test(all[at + 1]?.shape ?? '')) return tokenOf({ ...token, shape: 'C' });
  if (!isCapital(token) || !/^[xnuz]$/.test(token.shape)) return token;
  if (/^(?:Press|Media|Under)$/.test(token.text) && all[at + 1]?.shape === 'T')
    return tokenOf({ ...token, shape: 'X' });
  if (!'Ch'.includes(all[at - 1]?.shape ?? '.')) return token;
  const name = /^\p{Lu}\p{Ll}+$/u.test(token.text);
  const last =
    all[at - 2]?.shape === 'C' && all[at - 1]?.shape === 'C' && /^[a,.;:)x-]$/.test(all[at + 1]?.shape ?? '.');
  return name && (last || all[at + 1]?.shape === 'C') ? tokenOf({ ...token, shape: 'C' }) : token;
}

const PHRASES = [...vocabulary.honorificPhrases].map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length);
const phraseOpeners = new Set(PHRASES.map(([first]) => first));
const opensPhrase = testOfWord((text) => phraseOpeners.has(text));

/** "Tan Sri", "Rear Admiral": words that make an honorific together. */
function styled(tokens: Token[]): Token[] {
  tokens.forEach((token, at) => {
    if (!opensPhrase(token)) return;
    const phrase = PHRASES.find((words) => words.every((word, i) => tokens[at + i]?.text === word));
    phrase?.forEach((_, i) => (tokens[at + i] = tokenOf({ ...(tokens[at + i] as Token), shape: 'h' })));
  });
  return tokens;
}

/** "as well as" joins like "and". */
function asWellAs(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(
    (token, i) => token.text === 'well' && tokens[i - 1]?.text === 'as' && tokens[i + 1]?.text === 'as',
  );
  const [first, last] = [tokens[at - 1], tokens[at + 1]];
  if (!first || !last) return tokens;
  const joined = tokenOf({ ...first, text: 'as well as', end: last.end, shape: 'a' });
  return asWellAs([...tokens.slice(0, at - 1), joined, ...tokens.slice(at + 2)]);
}

/** The sentences of a text with their words, each with its class. */
export function tokenize(text: string, ranges: readonly Range[]): Sentence[] {
  const damaged = !/['’](?<=\p{L}['’])s?\b|['’](?<=s['’])\s/u.test(text);
  const isInner = innerCapitals(text);
  return ranges.map((range) => {
    const tokens = asWellAs(replaceEach(styled(sentenceTokens(text, range)), insideName));
    return { ...range, tokens: damaged ? withPossessives(tokens, isInner) : tokens, lands: [] };
  });
}
