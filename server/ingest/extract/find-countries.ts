import { nameLengths } from './name-lengths.ts';
import { type Sentence, type Token, oneLine, tokenOf } from './token.ts';
import { vocabulary } from './vocabulary.ts';
import { ofWord, wordTest } from './word-test.ts';

const namesFrom = nameLengths([...vocabulary.countryByName.keys(), ...vocabulary.countryByAdjective.keys()]);
/** How many tokens the longest name of a country may have that begins with a word, also "eSwatini". */
const lengthFrom = ofWord((text) => (/^e?\p{Lu}/u.test(text) ? namesFrom(text) : 0));
const FORMAL = /^(?:Republic|Kingdom|State|States|Commonwealth|Sultanate|Federation|Principality|Emirate)$/;

function nameAt(text: string, tokens: readonly Token[], at: number): Token | null {
  const longest = lengthFrom(tokens[at] as Token);
  for (let length = Math.min(longest, tokens.length - at); length > 0; length--) {
    const start = tokens[at]?.start ?? 0;
    const end = tokens[at + length - 1]?.end ?? start;
    const said = oneLine(text.slice(start, end));
    const words = said.replaceAll('’', "'");
    const code = vocabulary.countryByName.get(words);
    if (code && !(words === 'Georgia' && /^(?:State|Tech)$/.test(tokens[at + 1]?.text ?? '')))
      return tokenOf({ text: said, start, end, shape: 'N', country: code });
    const adjective = vocabulary.countryByAdjective.get(words);
    if (adjective) return tokenOf({ text: said, start, end, shape: 'A', country: adjective });
  }
  return null;
}

/** "the Republic of Korea" where the list knows only "Korea". */
function withFormalStyle(text: string, out: Token[], found: Token): Token {
  const of = out.at(-1);
  const style = out.at(-2);
  if (found.shape !== 'N' || of?.shape !== 'o' || !style || !FORMAL.test(style.text)) return found;
  out.splice(-2);
  return tokenOf({ ...found, start: style.start, text: text.slice(style.start, found.end) });
}

const isJoined = wordTest(/.[-–‑]./);

/** "UK-Singapore": both name a country. */
function pairOf(token: Token): Token[] {
  const parts = [...token.text.matchAll(/[^-–‑]+/gu)];
  const lands = parts.flatMap(({ 0: word, index }) => {
    const country = vocabulary.countryByName.get(word);
    const start = token.start + index;
    return country ? [tokenOf({ text: word, start, end: start + word.length, shape: 'N', country })] : [];
  });
  return parts.length === 2 && lands.length === 2 ? lands : [];
}

/** Puts a token for each country (N) and adjective of one (A). */
export function findCountries(text: string, sentence: Sentence): Sentence {
  if (!sentence.tokens.some((token) => lengthFrom(token) > 0 || isJoined(token))) return sentence;
  const out: Token[] = [];
  const lands: Token[] = [];
  for (let i = 0; i < sentence.tokens.length;) {
    const token = sentence.tokens[i] as Token;
    const found = token.shape === 'E' ? null : nameAt(text, sentence.tokens, i);
    out.push(found ? withFormalStyle(text, out, found) : token);
    i = found ? sentence.tokens.findLastIndex((t) => t.end <= found.end) + 1 : i + 1;
  }
  for (const token of out) {
    if (token.country !== undefined) lands.push(token);
    else if (isJoined(token)) lands.push(...pairOf(token));
  }
  const { start, end } = sentence;
  return { start, end, tokens: out, lands };
}
