import { toBody } from './find-bodies.ts';
import { personToken, singular } from './find-people.ts';
import type { FoundTitle } from './find-titles.ts';
import { nameAt } from './name-at.ts';
import { type Token, oneLine, shapeFrom } from './token.ts';

const HEADS =
  /^(?:CEOs|Ministers|Commissioners|Secretaries|Directors|Directors-General|Presidents|Ambassadors|Governors|Chairpersons|Chairmen|Heads|Chiefs)$/;
const OWNERS = /^(G?[of]t?)([BNQ])at?([BNQ]),?/;

/** The office that `owner` gives to one of the two. */
function officeOf(source: string, words: string, owner: Token, from: number, to: number): FoundTitle {
  const body = owner.shape === 'Q' ? toBody(source, [owner]) : (owner.body ?? null);
  const text = body ? words : `${words} of ${owner.text}`;
  return { from, to, text, body, country: owner.country ?? null, countryWord: null, possessive: false };
}

/** "the CEOs of X and Y, A B and C D respectively": each has the office of one of the two, in their order. */
export function findRespective(text: string, tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex((token) => token.text === 'respectively');
  if (end < 0) return tokens;
  const at = tokens.findLastIndex((token, i) => i < end && HEADS.test(token.text));
  const found = at < 0 ? null : OWNERS.exec(shapeFrom(tokens, at + 1));
  if (!found) return tokens;
  const names = at + 1 + found[0].length;
  const first = nameAt(tokens, names, false);
  const second = first && tokens[first.to]?.shape === 'a' ? nameAt(tokens, first.to + 1, false) : null;
  const [one, other] = tokens.slice(at, names).filter((token) => 'BNQ'.includes(token.shape));
  if (!first || !second || !one || !other) return tokens;
  const opens =
    /[MXF]*$/.exec(
      tokens
        .slice(0, at)
        .map(({ shape }) => shape)
        .join(''),
    )?.[0].length ?? 0;
  const head = found[1]?.startsWith('G') ? at + 1 : at;
  const words = singular(oneLine(text.slice(tokens[at - opens]?.start, tokens[head]?.end)));
  const people = [
    personToken(text, tokens, first.from, first.to, first, officeOf(text, words, one, at, names), null),
    tokens[first.to] as Token,
    personToken(text, tokens, second.from, second.to, second, officeOf(text, words, other, at, names), null),
  ];
  return [...tokens.slice(0, names), ...people, ...tokens.slice(second.to)];
}
