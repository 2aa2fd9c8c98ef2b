import { PREPOSITION_LEAD, subjectEnd } from './instrument-subject.ts';
import { type FoundInstrument, type Sentence, type Token, shapeOf, tokenOf, withTokens } from './token.ts';

const SHARE = /^(?:one|another|other|first|second|third|latter)$/i;
const LEADS = /^(?:with|on|for|between|concerning|regarding|covering|to)$/i;
const NUMBERS = ['', '', 'two', 'three', 'four', 'five', 'six'];
const PLURAL = /(?:s|s\)|^memoranda.*|s (?:on|for|in|of|relat) ?.*)$/i;
/** What several instruments are on: "three agreements related to air services, tax and defence". */
const SUBJECTS =
  /^(?: \([^)]*\))? (?:on|in|for|related to|relating to|concerning|regarding|covering)(?: the)?(?: (?:fields?|areas?) of)? ([^.;:]{3,200})/i;

function isShare(tokens: readonly Token[], at: number): boolean {
  return SHARE.test(tokens[at]?.text ?? '') && LEADS.test(tokens[at + 1]?.text ?? '');
}

/** "replaces the one signed in 2012": an instrument of the same kind as the one named before. */
function isOther(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:one|version)$/.test(tokens[at]?.text ?? '') &&
    /^(?:the|earlier|previous|existing|old)$/.test(tokens[at - 1]?.text ?? '') &&
    /^(?:signed|concluded|inked|dated|reached|of|from|that|which)$/.test(tokens[at + 1]?.text ?? '')
  );
}

/** "Memoranda of Understanding (MoUs) on trade" is "Memorandum of Understanding" for each. */
function oneOf(name: string): string {
  return name
    .replace(/^(?:two|three|four|five|six|several|both) /i, '')
    .replace(/ (?:\(|on |for |in |relat).*$/, '')
    .replace(/(?<=[Mm]emorand)(?:a|ums)/, 'um')
    .replace(/(?<=\p{L})s$/u, '');
}

/** What the words of one share say it is on; empty when they do not. */
function subjectOf(text: string, tokens: readonly Token[]): string {
  for (const [i, token] of tokens.entries()) {
    const opens = /^[uf]$/.test(token.shape) || /^(?:concerning|regarding|covering)$/.test(token.text);
    const end = opens ? subjectEnd(tokens, i) : i;
    if (end > i) return text.slice(token.start, tokens[end - 1]?.end).replace(PREPOSITION_LEAD, '');
  }
  return '';
}

/** One of the several that `whole` tells, on a subject of its own, told by the words from `start` to `end`. */
export function share(whole: FoundInstrument, subject: string, { start, end }: { start: number; end: number }): Token {
  const name = oneOf(whole.name);
  const own = subject ? `${name} on ${subject}` : name;
  const lead = subject ? '' : whole.lead;
  const instrument = {
    ...whole,
    name: own,
    whole: own,
    acronym: null,
    subject,
    lead,
    between: [],
    article: 'a',
    share: true,
    start,
    end,
  };
  return tokenOf({ text: own, start, end, shape: 'J', instrument });
}

function mark(text: string, shape: string, at: number): Token {
  return tokenOf({ text, start: at, end: at, shape });
}

/** "two MoUs, one with A on health and one with B on trade", "an MoU with A and another with B". */
function byWords(text: string, tokens: readonly Token[], at: number, whole: FoundInstrument): Token[] | null {
  const several = PLURAL.test(whole.name);
  const shares = tokens.flatMap((token, i) => {
    const stands = several
      ? isShare(tokens, i)
      : isOther(tokens, i) || (isShare(tokens, i) && /^(?:another|second)$/i.test(token.text));
    return i > at && stands ? [i] : [];
  });
  if (shares.length < (several ? 2 : 1)) return null;
  return tokens.map((token, i): Token => {
    if (i === at && several) return tokenOf({ text: token.text, start: token.start, end: token.end, shape: 'x' });
    const next = shares[shares.indexOf(i) + 1] ?? tokens.length;
    return shares.includes(i) ? share(whole, subjectOf(text, tokens.slice(i + 1, next)), token) : token;
  });
}

/** "three agreements on air services, taxes and defence". */
function bySubjects(text: string, sentence: Sentence, at: number, whole: FoundInstrument): Token[] | null {
  const { tokens } = sentence;
  const token = tokens[at] as Token;
  const count = NUMBERS.indexOf(tokens[at - 1]?.text.toLowerCase() ?? '');
  const named = text.slice(whole.start, sentence.end);
  const head =
    /^.*?(?:memoranda of \p{L}+|s(?= \(| on| in| for| relat| concern| regard| cover))/iu.exec(named)?.[0] ?? '';
  const subjects = SUBJECTS.exec(named.slice(head.length))?.[1]?.split(/,? and |, /) ?? [];
  if (count < 2 || subjects.length !== count) return null;
  const shares = subjects.flatMap((subject, i): Token[] => {
    const made = share(whole, subject.trim(), i === 0 ? token : { start: token.end, end: token.end });
    return i === 0 ? [made] : [mark(',', ',', token.end), made];
  });
  return [...tokens.slice(0, at), ...shares, ...tokens.slice(at + 1)];
}

function phraseOf(text: string, tokens: readonly Token[]): string {
  return text.slice(tokens[0]?.start, tokens.at(-1)?.end).replace(PREPOSITION_LEAD, '');
}

/** Partners of one kind: "with Israel Customs, New Zealand Customs and Fiji Customs". */
const PARTNERS =
  /^(?:[fu][txoaCFXK]{1,8})?w(?:t?B(?:,|P)*(?:[,atw]+B(?:,|P)*)+|t?N(?:,?[atw]+N|,N)+|t?R(?:,|P)*(?:[,atw]+R(?:,|P)*)+)/;

/** "Action Plans with Israel Customs and New Zealand Customs": one with each. */
function byPartners(text: string, tokens: readonly Token[], at: number, whole: FoundInstrument): Token[] | null {
  const list = PARTNERS.exec(shapeOf(tokens.slice(at + 1)));
  if (!list) return null;
  const end = at + 1 + list[0].length;
  const [, ...more] = tokens.slice(at + 1, end).filter(({ shape }) => 'BNR'.includes(shape));
  const about = /^[fu]/.test(list[0]) ? tokens.slice(at + 1, at + 1 + list[0].indexOf('w')) : [];
  const subject = about.length > 0 ? subjectOf(text, about) || phraseOf(text, about) : whole.subject;
  return tokens.flatMap((token, i): Token[] => {
    if (i === at) return [share(whole, subject, token)];
    if (i >= end || !more.includes(token)) return [token];
    const { start } = token;
    return [share(whole, subject, { start, end: start }), mark('with', 'w', start), token];
  });
}

/** "the Stockholm, Rotterdam and Basel Conventions": one of each name. */
function byNames(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (const token of tokens) {
    const { instrument } = token;
    const pair = instrument && /^(\p{Lu}[\p{L}-]+),? and (\p{Lu}[\p{L}-]+)$/u.exec(instrument.lead);
    const [, first = '', second = ''] = pair ?? [];
    if (!instrument || !second || !/\p{Lu}\p{Ll}+s$/u.test(instrument.name)) {
      out.push(token);
      continue;
    }
    const middle = token.start + instrument.lead.length - second.length;
    const named = [
      { text: first, start: token.start, end: token.start + first.length },
      { text: second, start: middle, end: token.end },
    ];
    while (out.at(-1)?.shape === ',' && /^\p{Lu}\p{Ll}+$/u.test(out.at(-2)?.text ?? ''))
      named.unshift(...out.splice(-2).slice(0, 1));
    const kind = oneOf(instrument.name.slice(instrument.lead.length + 1));
    for (const { text, start, end } of named) {
      const name = `${text} ${kind}`;
      const own = { ...instrument, name, whole: name, lead: text, share: true, start, end };
      out.push(tokenOf({ text: name, start, end, shape: 'J', instrument: own }));
    }
  }
  return out;
}

/** Several instruments told by one plural become a token each. */
export function findShares(text: string, whole: Sentence): Sentence {
  if (!whole.tokens.some((token) => token.instrument)) return whole;
  const sentence = withTokens(whole, byNames(whole.tokens));
  const { tokens } = sentence;
  const at = tokens.findIndex((token) => token.instrument);
  const first = tokens[at]?.instrument;
  if (!first) return sentence;
  const shares =
    byWords(text, tokens, at, first) ??
    (PLURAL.test(first.name) ? (bySubjects(text, sentence, at, first) ?? byPartners(text, tokens, at, first)) : null);
  return shares ? withTokens(sentence, shares) : sentence;
}
