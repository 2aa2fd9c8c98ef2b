import { nameLengths } from './name-lengths.ts';
import { type Sentence, type Token, runToken } from './token.ts';
import { vocabulary } from './vocabulary.ts';

const lengthsFrom = nameLengths([...vocabulary.countryByName.keys(), ...vocabulary.countryByAdjective.keys()]);
const FORMAL = /^(?:Republic|Kingdom|State|States|Commonwealth|Sultanate|Federation|Principality|Emirate)$/;

function nameAt(text: string, tokens: readonly Token[], at: number): Token | null {
  const longest = lengthsFrom(tokens[at]?.text ?? '');
  for (let length = Math.min(longest, tokens.length - at); length > 0; length--) {
    const run = tokens.slice(at, at + length);
    const token = runToken(text, run, 'N');
    const words = token.text.replaceAll('’', "'");
    const code = vocabulary.countryByName.get(words);
    if (code && !(words === 'Georgia' && /^(?:State|Tech)$/.test(tokens[at + 1]?.text ?? '')))
      return { ...token, country: code };
    const adjective = vocabulary.countryByAdjective.get(words);
    if (adjective) return { ...token, shape: 'A', country: adjective };
  }
  return null;
}

/** "the Republic of Korea" where the list knows only "Korea". */
function withFormalStyle(text: string, out: Token[], found: Token): Token {
  const of = out.at(-1);
  const style = out.at(-2);
  if (found.shape !== 'N' || of?.shape !== 'o' || !style || !FORMAL.test(style.text)) return found;
  out.splice(-2);
  return { ...found, start: style.start, text: text.slice(style.start, found.end) };
}

/** "UK-Singapore": both name a country. */
function pairOf(token: Token): Token[] {
  if (!/.[-–‑]./.test(token.text)) return [];
  const parts = [...token.text.matchAll(/[^-–‑]+/gu)];
  const lands = parts.flatMap(({ 0: word, index }) => {
    const country = vocabulary.countryByName.get(word);
    const start = token.start + index;
    return country ? [{ text: word, start, end: start + word.length, shape: 'N', country }] : [];
  });
  return parts.length === 2 && lands.length === 2 ? lands : [];
}

/** Puts a token for each country (N) and adjective of one (A). */
export function findCountries(text: string, sentence: Sentence): Sentence {
  const out: Token[] = [];
  for (let i = 0; i < sentence.tokens.length;) {
    const token = sentence.tokens[i] as Token;
    const found = /^\p{Lu}/u.test(token.text) && token.shape !== 'E' ? nameAt(text, sentence.tokens, i) : null;
    if (found) out.push(withFormalStyle(text, out, found));
    else out.push(token);
    i = found ? sentence.tokens.findLastIndex((t) => t.end <= found.end) + 1 : i + 1;
  }
  return {
    ...sentence,
    tokens: out,
    lands: out.flatMap((token) => (token.country === undefined ? pairOf(token) : [token])),
  };
}
