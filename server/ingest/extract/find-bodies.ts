import {
  type FoundBody,
  type Sentence,
  type Token,
  collapse,
  replaceEach,
  runToken,
  shapeFrom,
  shapeOf,
  tokenOf,
  wholeShape,
  withTokens,
  textOf,
} from './token.ts';
import { cutBody, joining } from './cut-body.ts';
import { findKnownBodies } from './find-known-bodies.ts';
import { bracketedLand, wholeBodies, withSecretariat } from './whole-body.ts';
import { vocabulary } from './vocabulary.ts';

const WORD = '[CFXKNAQGL]';
/** "of Commerce", "for the Defense of Competition and the Protection of Property", "of Trade, Industry and Energy". */
const MORE = `(?:(?:,${WORD}+)+,?at?(?:${WORD}|H(?=F))+(?!${WORD}*[HT])|at?(?:[CFXKL]|[QA](?=F))${WORD}*(?!${WORD}*(?:a${WORD}+)?[HT]))?`;
/** "for …" opens the field of a body right behind its head only; "of the" before another head opens that body’s own name. */
const OF = `o(?:t(?!${WORD}*(?:a${WORD}+)?H))?${WORD}+(?:d{1,2}[CFXL]+)*(?!H)`;
const TAIL = `(?:(?:${OF}|[fu]t?${WORD}+(?!H))${MORE})?(?:${OF}${MORE})*`;
/** "Office of the Australian Information Commissioner", "Office of the Comptroller of the Currency". */
const OFFICE_OF = `[NA]?Hot[NA]?p?[MX]*[CFXK]*T+G?(?:[of]t?[CFXN]+)?(?!${WORD}*H)`;
const BODY = new RegExp(
  `${OFFICE_OF}|Hot[CFX]*H(?![a-zA-Z]*H)|[CFXNAM]*T+G?p[FX]*(?:H|L(?=o|\\())(?:${TAIL})|(?:${WORD}+(?:(?:,${WORD}+)+,?a${WORD}+|a${WORD}+)?)?H+G?(?:oKa[FC]+H(?:ot?[NC]+)?|${TAIL})(?:n[CN]+)?|[NCXAQ]+[FX]aK|[NC]+KL(?=[,.)\\s]|$|p|x)|(?<=T[TGM]*ot?)[NA]+K(?=C[CQd])|[NCXA]+K(?:ot?N|(?:a[FXC]+)?(?![CFXL]))`,
);

function isBody(run: Token[]): boolean {
  const heads = run.filter((token) => token.shape === 'H');
  const last = heads.at(-1);
  if (!last) {
    if (run.some((token) => token.shape === 'p')) return run.some((token) => token.text === 'Chambers');
    if (run.at(-1)?.shape === 'L') return run.at(-1)?.text === 'District';
    const before = run.findIndex((token) => token.shape === 'K');
    const owner = run.slice(0, before);
    return owner.some((token) => 'NAFX'.includes(token.shape)) || vocabulary.cityCountry.has(textOf(owner));
  }
  const text = last.text;
  if (/^Hot[CFX]*H$/.test(shapeOf(run))) return run[0]?.text === 'Office' && text === 'Ombudsman';
  if (run.some((token) => token.shape === 'T') && shapeOf(run).startsWith('H')) return /^(?:Office|Bureau)$/.test(text);
  if (
    text === 'Committee' &&
    ((/^(?:State|National)$/.test(run[0]?.text ?? '') && run.length > 2) || shapeOf(run) === 'KH')
  )
    return true;
  if (vocabulary.bodyCareers.has(textOf(run))) return false;
  if (isNoBody(run, last)) return false;
  if (text === 'Services' && run.at(-1) === last && !run.some((token) => /[NAK]/.test(token.shape))) return false;
  if (run.length === 1) return vocabulary.bodyAlone.has(text) || /^(?:CABINET|PARLIAMENT)$/.test(text);
  if (text === 'Bank' && !run.some((token) => vocabulary.banks.has(token.text)) && !/HoN/.test(shapeOf(run)))
    return false;
  if (/^Institute|^Council/.test(text) && run.some((token) => vocabulary.schooling.has(token.text))) return false;
  return (
    !run.some((token) => vocabulary.privateWords.has(token.text)) &&
    run.some(
      (token) => (token.shape !== 'H' && !'NAot'.includes(token.shape)) || token.shape === 'N' || token.shape === 'A',
    )
  );
}

/** Committees, inner boards, a presidency of the Union, and courts that are buildings. */
function isNoBody(run: Token[], head: Token): boolean {
  const words = run.map((token) => token.text);
  const name = words.join(' ');
  if (words[0] === 'Mutual') return true;
  const kind = head.text.charAt(0) + head.text.slice(1).toLowerCase();
  if (vocabulary.bodyNever.has(kind) || name.endsWith('General Assembly')) return true;
  if ([...vocabulary.bodyOrgans].some((organ) => name === organ || name.endsWith(` ${organ}`))) return true;
  if (kind === 'Presidency') return !run.some((token) => 'FK'.includes(token.shape));
  return kind === 'Court' && /^C+H$/.test(shapeOf(run)) && !words.some((word) => vocabulary.courts.has(word));
}

/** A body as the words of `run` name it. */
export function toBody(text: string, run: Token[]): FoundBody {
  const span = runToken(text, run, 'B');
  const country = run.find((token) => token.shape === 'N') ?? run.find((token) => token.shape === 'A');
  return {
    name: span.text.replace(/^(?:the|The) /, ''),
    acronym: null,
    full: null,
    country: country?.country ?? null,
    parent: null,
    start: span.start,
    end: span.end,
  };
}

/** "FTC", "CBSA", "MinLaw", "eu-LISA". */
const ACRONYM = /^\p{Lu}[\p{L}&]*\p{Lu}|^(?:\p{Lu}\p{Ll}+){2,}|^\p{Ll}{2}-\p{Lu}{3,}/u;

/** "(Frontex)", "(Frontex Agency)", "(DG TAXUD)": a known short name in brackets. */
function shortForm(token: Token | undefined): Token | undefined {
  return token?.body && !token.body.acronym && token.text.split(' ').length <= 2 ? token : undefined;
}

/** "Federal Trade Commission (FTC)" is one. */
function withAcronym(text: string, tokens: readonly Token[]): readonly Token[] {
  return collapse(tokens, /B(?:,?N|[CQ](?=\())?\((?:t?|xx?,?t?)[“"]?N?[QCPBx][”"]?\)/, (run) => {
    const [first] = run;
    const acronym = run.findLast((token, i) => i > 0 && 'QCPx'.includes(token.shape)) ?? shortForm(run.at(-2));
    if (!first?.body || !acronym || !(acronym.body ?? ACRONYM.test(acronym.text))) return null;
    return runToken(text, run, 'B', { body: { ...first.body, acronym: acronym.text } });
  });
}

/** "the “Directorate General of Customs” of the Ministry", "“Customs Service” (CS)": the marks say nothing where the text goes on with its letters or its whole. */
function unquoted(text: string, tokens: readonly Token[]): readonly Token[] {
  return collapse(tokens, /["“]B["”](?=\(|ot?B)/, (run) => runToken(text, run, 'B', { body: run[1]?.body }));
}

/** A secretariat is told by whose it is. */
const SECRETARIAT = /^(?:General |Permanent )?Secretariat(?: General)?$/;

/** "Department of Justice’s Antitrust Division": the second is a part of the first. */
export function withParent(text: string, tokens: readonly Token[]): readonly Token[] {
  return collapse(tokens, /Bp?B|Bot?B|B,B/, (run, match) => {
    const [first, last] = [run[0]?.body, run.at(-1)?.body];
    const [whole, part] = match[0].includes('o') ? [last, first] : [first, last];
    const unit =
      /\b(?:Division|Branch|Unit|Section|Office|Bureau|Directorate|Directorate-General|Department|Committee|Agency|Service|Administration|Authority|Secretariat|Inspectorate)\b/.test(
        part?.name ?? '',
      );
    const lettered = /^Directorate \p{Lu}\b/u.test(part?.name ?? '');
    if (!whole || !part || !unit || (match[0].includes(',') && !lettered)) return null;
    const span = runToken(text, run, 'B');
    const own = SECRETARIAT.test(part.name) ? { name: span.text, start: span.start, end: span.end } : null;
    const country = part.country ?? whole.country;
    return tokenOf({ ...span, body: { ...part, country, parent: whole, ...own } });
  });
}

/** "US Immigration and Customs Enforcement", "Competition Bureau Canada": the country beside a name belongs to it. */
function withCountry(text: string, tokens: readonly Token[]): readonly Token[] {
  return landBehind(text, landBefore(text, tokens));
}

function landBehind(text: string, tokens: readonly Token[]): readonly Token[] {
  return collapse(tokens, /BN(?![pT])/, (run) => {
    const [name, land] = run;
    if (!name?.body || name.body.country || !land) return null;
    const span = runToken(text, run, 'B');
    const body = { ...name.body, name: span.text, country: land.country ?? null, end: span.end };
    return tokenOf({ ...span, body });
  });
}

function landBefore(text: string, tokens: readonly Token[]): readonly Token[] {
  return collapse(tokens, /[NA]B/, (run) => {
    const [land, name] = run;
    if (!name?.body?.country || name.body.country !== land?.country) return null;
    const span = runToken(text, run, 'B');
    return tokenOf({ ...span, body: { ...name.body, name: span.text, start: span.start } });
  });
}

/** Possessive or adjective before it: "China’s National …", also "Colombia’s Superintendence". */
function withOwner(tokens: readonly Token[]): readonly Token[] {
  return replaceEach(tokens, (token, i) => {
    if (!token.body || token.body.country) return token;
    const joint = shapeOf(tokens.slice(Math.max(0, i - 3), i)).endsWith('pBa') ? i - 2 : i;
    const owner = tokens[joint - 1]?.shape === 'p' ? tokens[joint - 2] : tokens[joint - 1];
    const country = owner && 'NA'.includes(owner.shape) ? owner.country : vocabulary.cityCountry.get(owner?.text ?? '');
    return country ? tokenOf({ ...token, body: { ...token.body, country } }) : token;
  });
}

/** "Minister of Public Administration": a field of office, not a body. */
function isPortfolio(tokens: readonly Token[], run: readonly Token[]): boolean {
  const at = tokens.indexOf(run[0] as Token);
  return (
    run[0]?.shape === 'F' &&
    /^[of]$/.test(tokens[at - 1]?.shape ?? '') &&
    /^(?:Minister|Secretary)$/.test(tokens[at - 2]?.text ?? '')
  );
}

/** "Berne Financial Services Agreement" names an instrument, "National Security Council Seminar" an event, "US Treasury Secretary" an office. */
function isOtherName(run: readonly Token[], next: Token | undefined): boolean {
  const last = run.at(-1)?.text ?? '';
  return (
    (/^Services?$/.test(last) && /^(?:Agreements?|Arrangements?|Partnership|Dialogue)$/.test(next?.text ?? '')) ||
    (/^[NA]?H$/.test(shapeOf(run)) && last === 'Treasury' && next?.shape === 'T') ||
    (last === 'Council' && /^(?:Seminar|Summit|Retreat|Workshop|Forum|Dialogue)$/.test(next?.text ?? ''))
  );
}

/** "Space Committee of the Ministry of Development": a part of the government where it is that of a ministry. */
function isStateCommittee(run: readonly Token[], tokens: readonly Token[]): boolean {
  const behind = tokens.slice(tokens.indexOf(run.at(-1) as Token) + 1).slice(0, 3);
  return run.at(-1)?.text === 'Committee' && run.length > 1 && behind.some(({ text }) => text === 'Ministry');
}

/** "a survey of Customs Administration", "Major General of the Customs Service": of the kind, not of one. */
function isKind(run: readonly Token[], tokens: readonly Token[], at: number): boolean {
  const before = shapeOf(tokens.slice(Math.max(0, at - 3), at));
  return /^K+H$/.test(shapeOf(run)) && /o$|hot$/.test(before) && !/[TGH]o$/.test(before);
}

/** Puts a token for each public body named in full. */
export function findBodies(text: string, sentence: Sentence): Sentence {
  const tokens = findKnownBodies(
    text,
    replaceEach(bracketedLand(text, sentence.tokens), (token, i, all) => joining(token, all[i - 1], all[i + 1])),
  );
  const named = collapse(tokens, BODY, (run, _, at) => {
    const cut = cutBody(run, tokens[at - 1], tokens[at + run.length]);
    if (isOtherName(cut, tokens[tokens.indexOf(cut.at(-1) as Token) + 1])) return null;
    if (isPortfolio(tokens, cut) || isKind(cut, tokens, at)) return null;
    const ofMinistry =
      /^ot?(?:B|Hot?)/.test(shapeFrom(tokens, tokens.indexOf(cut.at(-1) as Token) + 1)) &&
      isStateCommittee(cut, tokens);
    if ((!isBody(cut) && !ofMinistry) || (/^t?H+$/.test(shapeOf(cut)) && cut.length > 1)) return null;
    return runToken(text, cut, 'B', { body: toBody(text, cut) });
  });
  if (!wholeShape(named).includes('B')) return withTokens(sentence, named);
  const whole = withSecretariat(text, withAcronym(text, unquoted(text, withCountry(text, wholeBodies(text, named)))));
  return withTokens(sentence, withParent(text, withOwner(whole)));
}
