import { type Token, oneLine, runToken, shapeOf } from './token.ts';
import { vocabulary } from './vocabulary.ts';

const byFirstWord = new Map<string, string[]>();
for (const name of vocabulary.knownBodies.keys()) {
  const [first = ''] = name.split(' ');
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), name]);
}

/** Index behind the longest known name that begins at token `at`. */
function endOfName(text: string, tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  const names = first ? byFirstWord.get(first.text) : undefined;
  const ends = (names ?? []).flatMap((name) => {
    const length = tokens.slice(at).findIndex((token) => token.end - (first?.start ?? 0) >= name.length) + 1;
    const said = oneLine(text.slice(first?.start, tokens[at + length - 1]?.end)).replaceAll('’', "'");
    return length > 0 && said === name ? [at + length] : [];
  });
  return Math.max(at, ...ends);
}

/** Puts a token for each body that is known by name, unless it is a part of a longer name. */
export function findKnownBodies(text: string, tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < tokens.length;) {
    const end = endOfName(text, tokens, i);
    const partOf = /[CFXHKLQ]/.test(tokens[end]?.shape ?? '') || /Hot?$/.test(shapeOf(out.slice(-3)));
    if (end > i && !partOf) {
      const { text: name, start, end: stop } = runToken(text, tokens.slice(i, end), 'B');
      const country = vocabulary.knownBodies.get(name.replaceAll('’', "'")) || null;
      out.push({
        text: name,
        start,
        end: stop,
        shape: 'B',
        body: { name, acronym: null, full: null, country, parent: null, start, end: stop },
      });
      i = end;
    } else out.push(tokens[i++] as Token);
  }
  return out;
}
