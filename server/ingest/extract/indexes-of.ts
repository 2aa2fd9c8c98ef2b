import type { Token } from './token.ts';

/** Indexes of the tokens that pass a test, so that a rule visits only the words that it begins at. */
export function indexesOf(
  tokens: readonly Token[],
  test: (token: Token, at: number, all: readonly Token[]) => unknown,
): number[] {
  const found: number[] = [];
  for (let at = 0; at < tokens.length; at++) if (test(tokens[at] as Token, at, tokens)) found.push(at);
  return found;
}
