import { type FoundBody, type Token, oneLine, shapeFrom, textOf } from './token.ts';
import { vocabulary } from './vocabulary.ts';

/** An office as the text words it, at tokens `from` to `to`. */
export interface FoundTitle {
  from: number;
  to: number;
  /** Without its body and without bracketed abbreviations. */
  text: string;
  body: FoundBody | null;
  country: string | null;
  /** "Singapore" of "Singapore Prime Minister". */
  countryWord: string | null;
  possessive: boolean;
}

interface Tail {
  to: number;
  /** Where the title's own words end. */
  textTo: number;
  body: FoundBody | null;
  country: string | null;
}

/** "Uzbekistan’s", "FTC", "Finland’s National Police" before an office. */
const OWNER = /^(?:Np(?=B[MX]*T)B|[NA]p?|Bp?)?/;
const HEAD = /^(?:G(?=T[of])|(?:M{1,2}N)?[CLH]?[MXFK]{0,5}|[MXFK]+a[MXFK]+)T(?:[TGMXF]*[TG]|[MX])?/;
const PORTFOLIO =
  /^[ofu]t?(?:[CFXKHLQ]+(?:at?[CFX]{1,3})?(?:,t?[CFXKA]{1,4})+,?at?[CFXK]{0,4}[FXK](?![MXFK]*T)|[CFX]{1,3}at?[CFX]{0,3}[FXK](?=,?h|C[CQd])|(?:[CFXKHLQ]|A(?=F))*[FXKH](?:,?at?(?:[CFXKL]|A(?=F))*[FX](?![MXFK]*T))?(?:a[CFX]{0,2}[FX](?![MXFK]*T|[CFX]*,))?)/;
/** Before a comma, a bracket or an honorific any capitalised words may be the portfolio. */
const OPEN_PORTFOLIO = /^[ofu]t?[CFXKHLQ]+(?:at?(?!C[CQ]+,t?[NAB]?[MXF]*T)[CFXKHLQ]+)?x?(?=[,h()fo]|$)/;
/** "Minister of Foreign and CARICOM Affairs". */
const OF_UNION = /^[of]t?[FX]{1,3}aBF/;
/** "Assistant Commissioner Customs Sonja Read". */
const DIRECT = /^[FK]{1,3}(?=C[CQd]|,?h)/;
/** "Deputy Governor, Consumer and Investor Protection, Derville Rowland". */
const SET_OFF = /^,[CFXK]{0,3}[FK](?:a[CFXK]{0,3}[FK])?(?=,(?:h|C[CQd]))/;
const OFFICE = /^(?:[ofnz]t?(?:[NA]p?)?B|,t?B(?!p|[MXFKG]*T)|B(?=,?h|C[CQd]|[,;.)]|$)|\(B\)(?=h|C[CQd]))/;
/** "Minister of State at the Department for Business and Trade", "Chairman of the Customs Committee under the Ministry of Finance". */
const AT = /^xt?B/;
/** ", Ministry of Finance" behind the office's own body and before the name. */
const WIDER = /^(?:,t?B(?=,?h|,C{2})|ot?B(?=,?(?:h|C[CQd])))/;
const LAND = /^[oz]t?N/;
/** ", Government of India," behind a portfolio and before the name. */
const GOVERNMENT = /^,t?Fot?N(?=,?h|,C[CQd])/;
/** "of the FCS of Russia" before a name. */
const OF_LAND = /^ot?N(?=,?h|C[CQd])/;
/** Who is sent to a country comes from another. */
const SENT = /^(?:Ambassador|Commissioner|Consul|General|Consul-General|Representative|Envoy|Attaché)$/;
/** "of the Russian side of the Commission" behind one who chairs it. */
const SIDE = /^ot?[NA]p?[xC](?:ot?[xCH])?/;
/** "in Ankara" behind the country that sent an ambassador. */
const SEAT = /^nC{1,3}(?![CXFKHL])/;
const BRACKET = /^\([CFXKQNTMGH]+(?:(?:,?a|\/)[CFXKTMGH]+)?\)/;

function words(text: string, tokens: readonly Token[], from: number, to: number): string {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last ? oneLine(text.slice(first.start, last.end)) : '';
}

/** The longer reading: before a comma, what follows an "and" belongs to the field as well. */
function portfolioOf(shape: string): RegExpExecArray | null {
  const [known, open] = [PORTFOLIO.exec(shape), OPEN_PORTFOLIO.exec(shape)];
  return known && (!open || open[0].length < known[0].length || shape[known[0].length] !== 'a') ? known : open;
}

/** "in Ankara" of "Ambassador of Nigeria in Ankara". */
function seatAt(tokens: readonly Token[], at: number, head: number): RegExpExecArray | null {
  const seat = SEAT.exec(shapeFrom(tokens, at));
  const city = textOf(tokens.slice(at + 1, at + (seat?.[0].length ?? 0)));
  const sent = /^(?:Ambassador|Consul|General|Consul-General)$/.test(tokens[head - 1]?.text ?? '');
  return sent && vocabulary.cityCountry.has(city) ? seat : null;
}

function sideAt(tokens: readonly Token[], at: number): RegExpExecArray | null {
  const side = SIDE.exec(shapeFrom(tokens, at));
  const told = side && tokens.slice(at, at + side[0].length).some(({ text }) => /^(?:[Ss]ide|[Pp]art)$/.test(text));
  return told ? side : null;
}

function governmentAt(tokens: readonly Token[], at: number): RegExpExecArray | null {
  const words = tokens.slice(at + 1, at + 3).map(({ text }) => text);
  return words.includes('Government') ? GOVERNMENT.exec(shapeFrom(tokens, at)) : null;
}

/** "of Foreign Affairs II", "of State", "for Law and Health", "of the Federal Trade Commission", "of the Kingdom of Saudi Arabia", "to Uzbekistan", "(Law)". */
function tailAt(tokens: readonly Token[], start: number): Tail {
  const tail: Tail = { to: start, textTo: start, body: null, country: null };
  for (;;) {
    const shape = shapeFrom(tokens, tail.to);
    const office = tail.body
      ? null
      : (OFFICE.exec(shape) ?? (/^(?:at|under)$/.test(tokens[tail.to]?.text ?? '') ? AT.exec(shape) : null));
    const land = tail.body ? OF_LAND.exec(shape) : (LAND.exec(shape) ?? governmentAt(tokens, tail.to));
    const portfolio =
      tail.body || (tail.country && shape[0] !== 'f')
        ? null
        : (OF_UNION.exec(shape) ??
          portfolioOf(shape) ??
          (tail.to === start ? (DIRECT.exec(shape) ?? SET_OFF.exec(shape)) : null));
    const bracket = BRACKET.exec(shape);
    const seat = tail.country && !tail.body ? seatAt(tokens, tail.to, start) : null;
    const under = tokens[tail.to]?.text === 'under' ? AT.exec(shape) : null;
    const wider = tail.body ? (WIDER.exec(shape) ?? under) : null;
    const second = tail.to > start && /^I{2,3}$/.test(tokens[tail.to]?.text ?? '') ? /^./.exec(shape) : null;
    const charge = /^charge$/i.test(tokens[tail.to + 1]?.text ?? '') ? /^n[CFx](?=o|C|h)/.exec(shape) : null;
    const side = tail.to === start ? sideAt(tokens, tail.to) : null;
    const found = side ?? office ?? charge ?? second ?? land ?? portfolio ?? bracket ?? wider ?? seat;
    if (!found) return tail;
    tail.to += found[0].length;
    const last = tokens[tail.to - 1];
    if (wider && tail.body) tail.body = { ...tail.body, parent: last?.body ?? null };
    if (side)
      tail.country ??= tokens.slice(tail.to - side[0].length, tail.to).find(({ country }) => country)?.country ?? null;
    if (office) tail.body = (last?.body ?? tokens[tail.to - 2]?.body) || null;
    if (land && !(found[0].startsWith('z') && SENT.test(tokens[start - 1]?.text ?? '')))
      tail.country ??= last?.country ?? null;
    if (!office && !wider && !(land && tail.body) && !/[QNTMG]\)|^,t?Fo|C\/C/.test(found[0])) tail.textTo = tail.to;
  }
}

/** "EPA deputy administrator Janet McCabe": a small title between a body or country and a name. */
function lowerHead(tokens: readonly Token[], at: number, prefix: string): RegExpExecArray | null {
  const near = /^(?:[FX]{1,2}(?=x(?:h|C[CQd])))?x{1,3}(?=h|C[CQd]|[of]t?(?:[NA]p?)?B,?(?:h|G?C[CQd]))/.exec(
    shapeFrom(tokens, at),
  );
  const owned = tokens[at - 1]?.shape === 'p' ? /^x{1,3}(?=,(?:h|C[CQd]))/.exec(shapeFrom(tokens, at)) : null;
  const run = near ?? owned;
  const known =
    run &&
    tokens
      .slice(at, at + run[0].length)
      .every((token) => token.shape !== 'x' || vocabulary.titleHeadsLower.has(token.text));
  return known && (prefix || !/^[TMXFKCB]$/.test(tokens[at - 1]?.shape ?? '')) ? run : null;
}

function singleTitle(text: string, tokens: readonly Token[], from: number): FoundTitle | null {
  const shape = shapeFrom(tokens, from);
  const prefix = OWNER.exec(shape)?.[0] ?? '';
  const acting = tokens[from]?.text === 'acting' ? 1 : 0;
  const capital = HEAD.exec(shape.slice(prefix.length + acting));
  const head = capital ?? lowerHead(tokens, from + prefix.length, prefix);
  if (!head) return null;
  const start = from + prefix.length;
  let end = start + head[0].length + (capital ? acting : 0);
  if ('MX'.includes(tokens[end - 1]?.shape ?? '') && !vocabulary.titleFollowers.has(tokens[end - 1]?.text ?? '')) end--;
  const tail = tailAt(tokens, end);
  const owner = prefix ? tokens[from + prefix.indexOf('B') * Number(prefix.includes('B'))] : undefined;
  const possessive = prefix.endsWith('p');
  return {
    from,
    to: tail.to,
    text: words(text, tokens, start, tail.textTo).replace(/ \(\p{Lu}{2,}\)/u, ''),
    body: tail.body ?? owner?.body ?? null,
    country: tail.country ?? owner?.country ?? null,
    countryWord: owner?.country && !possessive ? owner.text : null,
    possessive: possessive && owner?.country !== undefined,
  };
}

export function startsName(tokens: readonly Token[], at: number): boolean {
  return /^,?(?:h|Q?C(?![MXFKTH]))/.test(shapeFrom(tokens, at));
}

/** The office that begins at token `from`; null where there is none. */
export function oneTitleAt(text: string, tokens: readonly Token[], from: number): FoundTitle | null {
  const title = singleTitle(text, tokens, from);
  return title && !isPrivate(tokens, title) ? title : null;
}

/** The office that begins at token `from`, with a second one joined by "and" or a comma; null where there is none. */
export function titleAt(text: string, tokens: readonly Token[], from: number): FoundTitle | null {
  const first = oneTitleAt(text, tokens, from);
  if (!first) return null;
  const joint = /^(?:,?at?|,|-)/.exec(shapeFrom(tokens, first.to))?.[0];
  if (!joint) return first;
  const at = first.to + joint.length;
  const second = 'NAB'.includes(tokens[at]?.shape ?? 'N') ? null : singleTitle(text, tokens, at);
  if (!second || (joint === ',' && !startsName(tokens, second.to))) return first;
  if (/^\p{Lu}+$/u.test(second.text)) return { ...first, to: second.to };
  const apart = first.body && second.body && first.body.start !== second.body.start && joint !== ',';
  const other = joint === ',' && first.body && second.body && first.body.name !== second.body.name;
  const both = other
    ? `${first.text}, ${words(text, tokens, second.from, second.to)}`
    : apart
      ? words(text, tokens, from, second.to)
      : `${first.text}${joint === '-' ? ' –' : joint === ',' ? ',' : ' and'} ${second.text}`;
  return {
    ...first,
    to: second.to,
    text: first.body && joint === ',' && !other ? first.text : both,
    body: first.body ?? second.body,
    country: first.country ?? second.country,
  };
}

/** An office set off behind a name, with all that follow it: "Co-chair of the Commission, Deputy Minister of Energy and Head of the Agency". */
export function withFurther(text: string, tokens: readonly Token[], first: FoundTitle | null): FoundTitle | null {
  let title = first;
  for (;;) {
    const joint = title ? /^(?:,?at?|,t?)(?=[MXFT])/.exec(shapeFrom(tokens, title.to))?.[0] : undefined;
    const next = title && joint ? oneTitleAt(text, tokens, title.to + joint.length) : null;
    if (
      !title ||
      !joint ||
      !next ||
      !(next.body ?? next.country) ||
      !/^(?:[,;.)a]|$)/.test(shapeFrom(tokens, next.to)) ||
      startsName(tokens, next.to)
    )
      return title;
    title = {
      ...title,
      to: next.to,
      text: `${title.text}${joint.includes('a') ? ' and' : ','} ${next.text}`,
      body: title.body ?? next.body,
      country: title.country ?? next.country,
    };
  }
}

/** "President of the Law Society" holds no public office. */
function isPrivate(tokens: readonly Token[], title: FoundTitle): boolean {
  const near = tokens.slice(title.from, title.to + 3);
  const stop = near.findIndex((token) => /^[,;x.]$/.test(token.shape));
  const scope = stop < 0 ? near : near.slice(0, stop);
  return !title.body && scope.some((token) => token.shape !== 'X' && vocabulary.privateWords.has(token.text));
}
