import type { Token } from './token.ts';
import { vocabulary } from './vocabulary.ts';

const PREPOSITION = /^(?:on|for|in|concerning|regarding|to|of|against|relating)$/i;
export const PREPOSITION_LEAD =
  /^(?:on|for|in|concerning|regarding|of|against|relating to)\s+(?:the\s+(?:field of\s+)?)?/i;
/** Words that no name of an instrument holds. */
export const STOP =
  /^(?:between|with|was|is|are|were|will|would|has|had|have|today|at|during|by|as|which|that|signed|from|until|after|before|while|when|where|who|includes?|included|including|within|under|also|during|since|yesterday|it|we|they|it's|went|came|may|can|should|into|upon|sign|signs|ink|inks|renew|renews|extend|extends|on|for|about|behalf|aimed|aiming|launch|launches|open|opens|begin|begins|start|starts)$/i;

export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text) && /[CFXKHLQTMGNAB]/.test(token.shape);
}

const LONGEST_PHRASE = 24;

/** "… in Oslo" is where, not on what. */
function isSite(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at, at + 3).map(({ text }) => text);
  return tokens[at]?.shape === 'N' || words.some((_, i) => vocabulary.cityCountry.has(words.slice(0, i + 1).join(' ')));
}

/** Index after what the instrument is on: "on Smart Customs Development", "on food security and safety". */
export function subjectEnd(tokens: readonly Token[], at: number): number {
  if (!PREPOSITION.test(tokens[at]?.text ?? '') || tokens[at]?.shape === 'z') return at;
  let i = at + 1;
  if (
    tokens[at]?.shape === 'n' &&
    !/^[tFKX]*(?:[FKX]|x)/.test(
      tokens
        .slice(i, i + 3)
        .map((token) => token.shape)
        .join(''),
    )
  )
    return at;
  while (/^(?:the|to|its)$/.test(tokens[i]?.text ?? '')) i++;
  if (tokens[at]?.shape === 'o' && tokens[i]?.shape === 'B') return at;
  const capital = isCapital(tokens[i]);
  const field = /^fields? of$/.test(`${tokens[i]?.text} ${tokens[i + 1]?.text}`);
  if (
    !capital &&
    !field &&
    tokens[at]?.shape !== 'u' &&
    !/^(?:concerning|regarding|relating)$/.test(tokens[at]?.text ?? '')
  )
    return at;
  const first = i;
  let end = i;
  for (; i < tokens.length && i < end + 6; i++) {
    const token = tokens[i] as Token;
    const goesOn = capital && /^(?:on|for)$/.test(token.text) && isCapital(tokens[i + 1]);
    if (
      (STOP.test(token.text) && !goesOn) ||
      /^[.;:()“”"E\][]$/.test(token.shape) ||
      token.shape === 'R' ||
      /^(?:sidelines?|margins?)$/.test(token.text)
    )
      break;
    if (
      token.shape === ',' &&
      !(
        capital &&
        /^(?:C|F|X|K)+,?a[CFXK]/.test(
          tokens
            .slice(i + 1)
            .map((t) => t.shape)
            .join(''),
        )
      )
    )
      break;
    if (token.shape === 'n' && isSite(tokens, i + 1)) break;
    if (token.shape === 'a' && /^(?:an?|another|the)$/.test(tokens[i + 1]?.text ?? '')) break;
    if (capital && token.shape === 'x' && !/^(?:matters|related|and)$/i.test(token.text)) break;
    if (isCapital(token) || (!capital && token.shape === 'x') || /^matters$/i.test(token.text)) end = i + 1;
    if (!capital && end - at > 9) break;
  }
  return end > first ? end : at;
}

/** "MOU between A and B on cooperation in the field of health", "… to combat crime": what stands behind the parties. */
export function laterSubject(text: string, tokens: readonly Token[], at: number): { text: string; to: number } {
  const end = subjectEnd(tokens, at);
  if (end > at)
    return { text: text.slice(tokens[at]?.start, tokens[end - 1]?.end).replace(PREPOSITION_LEAD, ''), to: end };
  return { text: '', to: phraseEnd(tokens, at) };
}

/** Index after a phrase in small letters that ends the name: "on cooperation in combating serious crime". */
function phraseEnd(tokens: readonly Token[], at: number): number {
  if (!/^(?:on|for|to|concerning|regarding)$/.test(tokens[at]?.text ?? '') || tokens[at + 1]?.shape === 'E') return at;
  let i = at + 1;
  while (
    i < tokens.length &&
    i < at + LONGEST_PHRASE &&
    !/^[.,;:()“”"ER]$/.test(tokens[i]?.shape ?? '') &&
    (/^(?:on|for|with|under|into)$/.test(tokens[i]?.text ?? '') || !STOP.test(tokens[i]?.text ?? '')) &&
    !(tokens[i]?.shape === 'n' && isSite(tokens, i + 1))
  )
    i++;
  return i > at + 1 && /^[xCFXKH]$/.test(tokens[i - 1]?.shape ?? '') ? i : at;
}
