import { officeRules } from './find-named-offices.ts';
import { type FoundBody, type Token, oneLine, runToken, shapeFrom, shapeOf, tokenOf } from './token.ts';
import { vocabulary } from './vocabulary.ts';
import { testOfWord, ofWord } from './word-test.ts';

const byFirstWord = new Map<string, string[]>();
for (const name of vocabulary.knownBodies.keys()) {
  const [first = ''] = name.split(/[ ,]/);
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), name]);
}

const NONE: readonly string[] = [];
const namesFrom = ofWord((text) => byFirstWord.get(text) ?? NONE);

/** Index behind the longest known name that begins at token `at`. */
function endOfName(text: string, tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  const names = first ? namesFrom(first) : NONE;
  if (names.length === 0) return at;
  const ends = names.flatMap((name) => {
    const length = tokens.slice(at).findIndex((token) => token.end - (first?.start ?? 0) >= name.length) + 1;
    const said = oneLine(text.slice(first?.start, tokens[at + length - 1]?.end)).replaceAll('’', "'");
    return length > 0 && said === name ? [at + length] : [];
  });
  return Math.max(at, ...ends);
}

const ROMANCE = /^[CFXKQHL]{0,4}(?:d{1,2}[CFXKQHLN]+)+/;

const isRomance = testOfWord((text) => vocabulary.bodyRomance.has(text));

/** Index behind a name in a Romance language that begins at token `at`: "Secretaría de Marina", "Dirección General de Aduanas", "Polícia Judiciária". */
function endOfRomance(tokens: readonly Token[], at: number): number {
  if (!isRomance(tokens[at] as Token)) return at;
  const word = tokens[at]?.text ?? '';
  const rest =
    ROMANCE.exec(shapeFrom(tokens, at + 1)) ??
    (vocabulary.romanceOnly.has(word) ? /^C/.exec(shapeFrom(tokens, at + 1)) : null);
  return rest ? at + 1 + rest[0].length : at;
}

/** "Development Bank of the United Nations": the known name ends a longer one. */
function isPart(before: readonly Token[]): boolean {
  const head = before.findLast((token) => token.shape === 'H');
  return /Hot?$/i.test(shapeOf(before.slice(-3))) && !/^(?:Assembly|Secretariat)$/.test(head?.text ?? '');
}

/** "Permanent Mission of Japan to the United Nations": the known body that ends the name of a mission to it. */
function hostOf(text: string, tokens: readonly Token[], from: number, to: number): FoundBody | null {
  const at = tokens.findIndex((_, i) => i > from && i < to && endOfName(text, tokens, i) === to);
  if (at < 0 || tokens[from]?.text !== 'Permanent') return null;
  const { text: name, start, end } = runToken(text, tokens.slice(at, to), 'B');
  return { name, acronym: null, full: null, country: null, parent: null, start, end };
}

/** Puts a token for each body that is known by name or named in a Romance language, unless it is a part of a longer name. */
export function findKnownBodies(text: string, tokens: readonly Token[]): readonly Token[] {
  const offices = officeRules(tokens);
  const opens = (token: Token): boolean => namesFrom(token).length > 0 || isRomance(token);
  if (offices.length === 0 && !tokens.some(opens)) return tokens;
  const out: Token[] = [];
  for (let i = 0; i < tokens.length;) {
    const known = endOfName(text, tokens, i);
    const named = Math.max(known, endOfRomance(tokens, i), ...offices.map((endOf) => endOf(tokens, i)));
    const end = named > i && vocabulary.legalForms.has(tokens[named]?.text ?? '') ? named + 1 : named;
    if (end > i && !/[CFXHKLQ]/.test(tokens[end]?.shape ?? '') && !isPart(out)) {
      const { text: name, start, end: stop } = runToken(text, tokens.slice(i, end), 'B');
      const country =
        vocabulary.knownBodies.get(oneLine(text.slice(start, tokens[known - 1]?.end)).replaceAll('’', "'")) ||
        tokens.slice(i, end).find((token) => token.country)?.country ||
        null;
      out.push(
        tokenOf({
          text: name,
          start,
          end: stop,
          shape: 'B',
          body: { name, acronym: null, full: null, country, parent: hostOf(text, tokens, i, end), start, end: stop },
        }),
      );
      i = end;
    } else out.push(tokens[i++] as Token);
  }
  return out;
}
