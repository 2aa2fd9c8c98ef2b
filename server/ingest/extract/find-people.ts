import {
  type FoundBody,
  type FoundPerson,
  type Sentence,
  type Token,
  oneLine,
  replaceEach,
  runToken,
  shapeFrom,
  tokenOf,
  wholeShape,
  withTokens,
} from './token.ts';
import { vocabulary } from './vocabulary.ts';
import { testOfWord, wordTest } from './word-test.ts';
import { type Named, nameAt, politeLength } from './name-at.ts';
import { type FoundTitle, oneTitleAt, titleAt, withFurther } from './find-titles.ts';
import { isSmallOffice, smallOfficeAt } from './small-office.ts';

/** Who held an office once holds none. */
const PAST = /^(?:former|late|ex|then)$/i;
const PLURAL = /^(?:Ministers|Commissioners|Secretaries|Directors|Directors-General|Presidents|Ambassadors|Governors)$/;
/** "Deputy Minister Ambassador Mehmet Kemal Bozay": a rank for life behind the office. */
const STYLE_OF_RANK = /(?<=(?:Minister|Director[- ]General|Secretary|Representative)) Ambassador$/;
/** "Chairman of the Board of Directors" is one. */
const OF_SEVERAL = /\b(?:of|for)(?: the)? (?:Directors|Governors|Ministers|Commissioners)$/;
const POSTNOMINALS = /^(?:,?P(?:\.(?=[,oa(x]))?|,?\(h\.?\))+/;
/** "Ramathan Ggoobi (Permanent Secretary)": brackets around an office. */
const BRACKETED = /^\((?=[NAMXFTt])/;
/** A name in its own script: "Ko Kwang-hyo (고광효)". */
const OWN_SCRIPT = /^\(x{1,3}\)/;
/** Titles that are rather an honorific before those who hold another office. */
const SLIGHT = /^(?:Chief|Senator|Councillor|Member)$/;
const AFTER = /^,?(?:[onf]|nxo)t?(?:[NA]p?)?B|^,t?B(?!p|[MXFKG]*T)(?=[,.a);]|$)/;

/** A token for the person of that name, with the post that the words around it tell. */
export function personToken(
  text: string,
  tokens: readonly Token[],
  start: number,
  end: number,
  name: Named,
  title: FoundTitle | null,
  body: FoundBody | null,
): Token {
  const words = tokens.slice(name.from, name.to);
  const found: FoundPerson = {
    name: oneLine(text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0)),
    partial: words.length === 1,
    honorific: name.honorific,
    title: title ? singular(title.text).replace(STYLE_OF_RANK, '') : null,
    body: body ?? title?.body ?? null,
    country: title?.country ?? null,
    countryWord: title?.countryWord ?? null,
    possessive: title?.possessive ?? false,
    start: words[0]?.start ?? 0,
    end: words.at(-1)?.end ?? 0,
  };
  return runToken(text, tokens.slice(start, end), 'R', { person: found });
}

/** "Leyla Aydin – Turkish Ambassador to Oman": a dash between words, not one inside a word. */
function isDash(tokens: readonly Token[], at: number): boolean {
  const [before, dash] = [tokens[at - 1], tokens[at]];
  return (
    dash?.shape === '-' && before !== undefined && dash.start > before.end && !vocabulary.cityCountry.has(before.text)
  );
}

function bracketedTitle(text: string, tokens: readonly Token[], at: number): FoundTitle | null {
  const title = BRACKETED.test(shapeFrom(tokens, at)) ? titleAt(text, tokens, at + 1) : null;
  return title && tokens[title.to]?.shape === ')' ? title : null;
}

/** What stands after the name: letters after it, "of the Federal Trade Commission", ", head of the Antitrust Division". */
function afterName(
  text: string,
  tokens: readonly Token[],
  at: number,
  title: FoundTitle | null,
): { to: number; title: FoundTitle | null; body: FoundBody | null } {
  let to = at + (POSTNOMINALS.exec(shapeFrom(tokens, at))?.[0].length ?? 0);
  const script = OWN_SCRIPT.exec(shapeFrom(tokens, to));
  if (script && !/\p{Script=Latin}/u.test(tokens[to + 1]?.text ?? '')) to += script[0].length;
  const office = title?.body ? null : AFTER.exec(shapeFrom(tokens, to));
  if (office) {
    to += office[0].length;
    return { to, title, body: tokens[to - 1]?.body ?? null };
  }
  const bracketed = title ? null : bracketedTitle(text, tokens, to);
  if (bracketed) return { to: bracketed.to + 1, title: bracketed, body: null };
  const owned = !title && /^t[NA]p?[MXFK]*T/.test(shapeFrom(tokens, to));
  if (!owned && tokens[to]?.shape !== ',' && (title || !isDash(tokens, to))) return { to, title, body: null };
  const start = to + (owned ? 0 : 1) + (tokens[owned ? to : to + 1]?.shape === 't' ? 1 : 0);
  const near = titleAt(text, tokens, start);
  const apposed = [withFurther(text, tokens, near), near, title ? null : oneTitleAt(text, tokens, start)].find(
    (one) => one && !(title ? /^(?:,?h|,?C[CQd]|C)/ : /^(?:,?h|C)/).test(shapeFrom(tokens, one.to)),
  );
  if (apposed) {
    const slight = title && (SLIGHT.test(title.text) || (!title.body && apposed.text.startsWith(`${title.text} `)));
    return title && !slight
      ? { to: apposed.to, title, body: title.body ?? apposed.body }
      : { to: apposed.to, title: apposed, body: null };
  }
  const small = smallOfficeAt(text, tokens, start);
  if (small) return { to: small.to, title: title ?? small, body: small.body };
  return { to, title, body: null };
}

/** "Director General of Customs, Askolani, …": a name of one word. */
function isSetOff(tokens: readonly Token[], name: Named): boolean {
  const word = tokens[name.from];
  return (
    name.to - name.from === 1 &&
    word?.shape === 'C' &&
    /^,(?![CFXLN])/.test(shapeFrom(tokens, name.to)) &&
    !vocabulary.cityCountry.has(word.text)
  );
}

/** "at Palácio do Itamaraty, the Minister of Culture, Ana Lima": where, before who. */
function isScene(text: string, tokens: readonly Token[], at: number, { to }: Named): boolean {
  if (!/^(?:in|at)$/.test(tokens[at - 1]?.text ?? '') || tokens[to]?.shape !== ',') return false;
  const title = titleAt(text, tokens, to + 1 + (tokens[to + 1]?.shape === 't' ? 1 : 0));
  return title !== null && /^,?(?:h|C[CQd])/.test(shapeFrom(tokens, title.to));
}

/** The person named at token `at`, with title before or after; null where there is none. */
function personAt(text: string, tokens: readonly Token[], at: number): { token: Token; to: number } | null {
  const polite = politeLength(tokens, at);
  const title = titleAt(text, tokens, at) ?? (polite > 0 ? titleAt(text, tokens, at + polite) : null);
  const comma = title && tokens[title.to]?.shape === ',' ? 1 : 0;
  const name = nameAt(tokens, title ? title.to + comma : at, title !== null);
  if (!name) return null;
  if (!title && !name.honorific && isScene(text, tokens, at, name)) return null;
  const only = comma === 1 && isSetOff(tokens, name);
  if (comma && !name.honorific && name.to - name.from < 2 && !only) return null;
  const after = afterName(text, tokens, name.to, title);
  if (!after.title && !name.honorific) return null;
  if (!title && !name.honorific && name.to - name.from < 2) return null;
  const past = PAST.test(tokens[at - 1]?.text ?? '');
  const token = personToken(text, tokens, at, after.to, name, past ? null : after.title, past ? null : after.body);
  if (only && token.person) token.person.partial = false;
  return { token, to: after.to };
}

/** "Ministers Ana Torres and Bo Lind": the second has the title of the first. */
function alsoNamed(
  text: string,
  tokens: readonly Token[],
  at: number,
  before: Token,
): { token: Token; from: number; to: number } | null {
  const joint = /^(?:,a?|a)(?=[hC])/.exec(shapeFrom(tokens, at))?.[0].length;
  const inFront = text.slice(before.start, before.person?.start).trimEnd();
  const plural = inFront.split(' ').some((word) => PLURAL.test(word)) && !OF_SEVERAL.test(inFront);
  const name = plural && joint ? nameAt(tokens, at + joint, false) : null;
  const surnames = before.person?.partial === true && before.person.title !== null;
  if (!name || !joint || !before.person || (name.to - name.from < 2 && !surnames)) return null;
  const token = personToken(text, tokens, at + joint, name.to, name, null, before.person.body);
  const found = { ...(token.person as FoundPerson), title: before.person.title, country: before.person.country };
  return { token: tokenOf({ ...token, text: before.text, person: found }), from: at + joint, to: name.to };
}

/** "Deputy Commissioners" of one of them. */
export function singular(title: string): string {
  return title
    .replace(/Secretaries/, 'Secretary')
    .replace(
      /(?<!\bof )\b(Minister|Commissioner|Director|President|Ambassador|Governor|CEO|Chairperson|Head|Chief)s\b/g,
      '$1',
    );
}

const isPlural = wordTest(PLURAL);
const isSmallHead = testOfWord((text) => vocabulary.titleHeadsLower.has(text));

/** Whether a sentence has an honorific or a word of office: without one nobody in it is named as a person. */
function hasOffice(tokens: readonly Token[]): boolean {
  return (
    /[hTG]/.test(wholeShape(tokens)) ||
    tokens.some((token) => isSmallHead(token) || isSmallOffice(token) || isPlural(token))
  );
}

/** Whether the words of a person may begin at token `at`; small ones do before an honorific or as a title in small letters. */
function mayOpen(tokens: readonly Token[], at: number): boolean {
  const { shape, text } = tokens[at] as Token;
  if (shape !== 'x' && shape !== 't') return 'MXFKTNABChGQ'.includes(shape);
  return tokens[at + 1]?.shape === 'h' || text === 'acting' || isSmallHead(tokens[at] as Token);
}

/** Puts a token for each person who is named with a title or an honorific. */
export function findPeople(text: string, sentence: Sentence): Sentence {
  if (!hasOffice(sentence.tokens)) return sentence;
  const out: Token[] = [];
  const tokens = replaceEach(sentence.tokens, (token, i, all) =>
    isPlural(token) && /^(?:h|C[CQd]|Ca[Ch]|[of][^A-Z]?[FX])/.test(shapeFrom(all, i + 1))
      ? tokenOf({ ...token, shape: 'T' })
      : token,
  );
  for (let i = 0; i < tokens.length;) {
    const found = mayOpen(tokens, i) ? personAt(text, tokens, i) : null;
    out.push(found?.token ?? (sentence.tokens[i] as Token));
    i = found?.to ?? i + 1;
    for (
      let more = found && alsoNamed(text, tokens, i, found.token);
      more;
      more = alsoNamed(text, tokens, i, more.token)
    ) {
      out.push(...tokens.slice(i, more.from), more.token);
      i = more.to;
    }
  }
  return withTokens(sentence, out);
}
