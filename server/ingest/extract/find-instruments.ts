import { nameLengths } from './name-lengths.ts';
import { type FoundInstrument, type Sentence, type Token, oneLine } from './token.ts';
import { vocabulary } from './vocabulary.ts';

const LONGEST = 5;
const lengthsFrom = nameLengths(vocabulary.instrumentTypes.keys());
const PREPOSITION = /^(?:on|for|in|concerning|regarding|to|of|against|relating)$/i;
const DETERMINER =
  /^(?:an?|the|this|that|these|its|their|our|both|each|such|any|s|'s|’s|said|two|three|first|second)$/i;
/** Words of pointing, not of naming: "the new agreement". */
const PLAIN =
  /^(?:new|today|todays|said|proposed|draft|above|aforementioned|signed|joint|historic|landmark|bilateral|existing|present|current|first|second|third|fifth|similar|formal|original|initial|earlier|previous|renewed|revised|latest|such)$/i;
const STOP =
  /^(?:between|with|was|is|are|were|will|would|has|had|have|today|at|during|by|as|which|that|signed|from|until|after|before|while|when|where|who|including|within|under|also|during|since|yesterday|it|we|they|it's|went|came|may|can|should|into|upon|sign|signs|ink|inks|renew|renews|extend|extends|on|for|about)$/i;

function headAt(tokens: readonly Token[], at: number): { to: number; type: string } | null {
  const longest = lengthsFrom(tokens[at]?.text.toLowerCase().replace(/[‐‑]/g, '-') ?? '');
  for (let length = Math.min(LONGEST, longest, tokens.length - at); length > 0; length--) {
    const run = tokens.slice(at, at + length);
    const words = run
      .map((token) => token.text)
      .join(' ')
      .toLowerCase()
      .replace(/[‐‑]/g, '-');
    const type = vocabulary.instrumentTypes.get(words);
    const acronym = length === 1 && words.length <= 5 && words !== 'pact' && words !== 'accord';
    if (type && (!acronym || /^\p{Lu}.*\p{Lu}s?$/u.test(run[0]?.text ?? ''))) return { to: at + length, type };
  }
  return null;
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text) && /[CFXKHLQTMGNAB]/.test(token.shape);
}

/** Index where the words that describe the instrument begin: "antitrust cooperation", "Anti-Counterfeiting". */
function leadStart(tokens: readonly Token[], head: number, proper: boolean): number {
  let at = head;
  if (proper) {
    while (at > 0 && isCapital(tokens[at - 1]) && !/[BRTJ]/.test(tokens[at - 1]?.shape ?? '')) at--;
    return at;
  }
  for (let i = head - 1; i >= Math.max(0, head - 6); i--) {
    const token = tokens[i] as Token;
    if (DETERMINER.test(token.text) || PLAIN.test(token.text) || token.shape === 'o' || token.shape === 'E')
      return i + 1;
    if (
      !/^[xCFXKNAaQ-]$/.test(token.shape) ||
      STOP.test(token.text) ||
      (/(?:ed|ing)$/.test(token.text) && !/^(?:working|training)$/.test(token.text))
    )
      return i + 1 < head && tokens[i + 1]?.shape !== 'a' ? i + 1 : head;
  }
  return head;
}

/** "… in Oslo" is where, not on what. */
function isSite(token: Token | undefined, next?: Token): boolean {
  const words = `${token?.text ?? ''} ${next?.text ?? ''}`;
  return token?.shape === 'N' || vocabulary.cityCountry.has(token?.text ?? '') || vocabulary.cityCountry.has(words);
}

/** Index after what the instrument is on: "on Smart Customs Development", "on food security and safety". */
function subjectEnd(tokens: readonly Token[], at: number): number {
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
  const capital = isCapital(tokens[i]);
  const field = /^fields? of$/.test(`${tokens[i]?.text} ${tokens[i + 1]?.text}`);
  if (
    !capital &&
    !field &&
    tokens[at]?.shape !== 'u' &&
    !/^(?:concerning|regarding|relating)$/.test(tokens[at]?.text ?? '')
  )
    return at;
  let end = i;
  for (; i < tokens.length && i < end + 6; i++) {
    const token = tokens[i] as Token;
    if (
      STOP.test(token.text) ||
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
    if (token.shape === 'n' && isSite(tokens[i + 1], tokens[i + 2])) break;
    if (token.shape === 'a' && /^(?:an?|another|the)$/.test(tokens[i + 1]?.text ?? '')) break;
    if (capital && token.shape === 'x' && !/^(?:matters|related|and)$/i.test(token.text)) break;
    if (isCapital(token) || (!capital && token.shape === 'x') || /^matters$/i.test(token.text)) end = i + 1;
    if (!capital && end - at > 9) break;
  }
  return end > at + 1 ? end : at;
}

function acronymAfter(tokens: readonly Token[], at: number): { to: number; acronym: string | null } {
  const shape = tokens
    .slice(at, at + 7)
    .map((token) => token.shape)
    .join('');
  const bracket = /^\((?:t|x)*["“‘]?[CQXFLH]+(?:[CQ]|x)?["”’]?\)/.exec(shape);
  if (!bracket) return { to: at, acronym: null };
  const words = tokens.slice(at + 1, at + bracket[0].length - 1).filter((token) => isCapital(token));
  return { to: at + bracket[0].length, acronym: words.map((token) => token.text).join(' ') || null };
}

function instrumentAt(
  text: string,
  tokens: readonly Token[],
  at: number,
): { token: Token; from: number; to: number } | null {
  const head = headAt(tokens, at);
  if (!head) return null;
  const proper = /^\p{Lu}/u.test(tokens[at]?.text ?? '') && !/^\p{Lu}+s?$/u.test(tokens[at]?.text ?? '');
  const from = leadStart(
    tokens,
    at,
    proper || (isCapital(tokens[at - 1]) && /^[CFXL]$/.test(tokens[at - 1]?.shape ?? '')),
  );
  const first = acronymAfter(tokens, head.to);
  const to = subjectEnd(tokens, first.to);
  const second = first.acronym ? first : acronymAfter(tokens, to);
  const start = tokens[from]?.start ?? 0;
  const stop = tokens[to - 1]?.end ?? start;
  const subject = to > first.to ? text.slice(tokens[first.to]?.start, stop).replace(PREPOSITION_LEAD, '') : '';
  const before = tokens
    .slice(Math.max(0, from - 6), from)
    .map((token) => token.text)
    .join(' ');
  const between = betweenAfter(tokens, second.to > to ? second.to : to);
  const later = subject === '' && between.to > to ? laterSubject(text, tokens, between.to) : subject;
  const instrument: FoundInstrument = {
    name: oneLine(text.slice(start, stop)),
    type: head.type,
    acronym: second.acronym,
    subject: later,
    between: between.names,
    lead: text.slice(start, tokens[at]?.start ?? start).trim(),
    proper,
    extension: /\b(?:extension|renewal) (?:of|to) (?:the|an?|this|that)?\s*$/i.test(before),
    article: /(?:^| )(an?|the|this|that|new)$/i.exec(before)?.[1]?.toLowerCase() ?? '',
    start,
    end: stop,
  };
  const end = second.to > to ? second.to : to;
  return {
    token: {
      text: text.slice(start, tokens[end - 1]?.end),
      start,
      end: tokens[end - 1]?.end ?? stop,
      shape: 'J',
      instrument,
    },
    from,
    to: end,
  };
}

/** "between A and B" behind the instrument, also "signed between". */
function betweenAfter(tokens: readonly Token[], at: number): { to: number; names: string[] } {
  const start = /^(?:signed|concluded|reached)$/.test(tokens[at]?.text ?? '') ? at + 1 : at;
  if (!/^between$/i.test(tokens[start]?.text ?? '')) return { to: at, names: [] };
  const shape = tokens
    .slice(start + 1)
    .map((token) => token.shape)
    .join('');
  const length = /^(?:t|,|a|(?:C|F|X|x)ot?|[BN])+/.exec(shape)?.[0].length ?? 0;
  const list = tokens.slice(start + 1, start + 1 + length).filter((token) => 'BN'.includes(token.shape));
  return { to: start + 1 + length, names: list.map((token) => token.country ?? token.body?.name ?? '') };
}

/** "MOU between A and B on cooperation in the field of health": what stands behind the parties. */
function laterSubject(text: string, tokens: readonly Token[], at: number): string {
  const end = subjectEnd(tokens, at);
  return end > at ? text.slice(tokens[at]?.start, tokens[end - 1]?.end).replace(PREPOSITION_LEAD, '') : '';
}

const PREPOSITION_LEAD = /^(?:on|for|in|concerning|regarding|of|against|relating to)\s+(?:the\s+(?:field of\s+)?)?/i;

/** Puts a token for each naming of an instrument or pointing at one. */
export function findInstruments(text: string, sentence: Sentence): Sentence {
  const out: Token[] = [];
  const tokens = sentence.tokens;
  for (let i = 0; i < tokens.length;) {
    const found = /[BNREJ]/.test(tokens[i]?.shape ?? '') ? null : instrumentAt(text, tokens, i);
    if (found) {
      out.splice(Math.max(0, out.length - (i - found.from)));
      out.push(found.token);
    } else out.push(tokens[i] as Token);
    i = found ? found.to : i + 1;
  }
  return { ...sentence, tokens: out };
}
