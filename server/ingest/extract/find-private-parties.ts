import { type Sentence, type Token, collapse, runToken, tokenOf, withTokens } from './token.ts';
import { wordTest } from './word-test.ts';

/** Words that tell a company, a foundation or the like, in its name or before its name in quotation marks. */
const PRIVATE =
  /^(?:Company|company|Foundation|foundation|Fund|Ltd|Limited|LLC|LLP|Inc|GmbH|Plc|JSC|OJSC|CJSC|Corporation|Holding|Enterprise|enterprise|Association|Union|firm)$/;
/** What a public body with a name in quotation marks is called: "the Agency “Turkmendemirýollary” of the Ministry". */
const OFFICE = /^(?:Agency|Centre|Center|Concern|Association)$/;
const isPrivate = wordTest(PRIVATE, OFFICE);
const LEGAL_FORM = /^(?:Ltd|Limited|LLC|LLP|Inc|GmbH|Plc|JSC|OJSC|CJSC|Foundation)$/;
const JOINS = /^(?:between|with|and|by)$/;
/** Only beside an instrument is a private name of interest. */
const INSTRUMENT = /\b(?:[Mm]emorand|MoU|MOU|[Aa]greement|[Aa]rrangement|[Cc]ontract|[Pp]rotocol|[Pp]rogramme)/;

/** The parties of an instrument stand behind it or before its verb, not inside brackets. */
function isJoined(tokens: readonly Token[], at: number): boolean {
  const bracket = tokens.findLastIndex(({ shape }, i) => i < at && /^[()]$/.test(shape));
  if (tokens[bracket]?.shape === '(') return false;
  const before = tokens.slice(Math.max(0, at - 3), at).filter((token) => token.shape !== 't' && !isPrivate(token));
  return JOINS.test(before.at(-1)?.text ?? '') && tokens[tokens.indexOf(before.at(-1) as Token) - 1]?.shape !== 'R';
}

function bodyToken(text: string, run: readonly Token[], named: readonly Token[]): Token {
  const { text: name, start, end } = runToken(text, named, 'B');
  const body = { name, acronym: null, full: null, country: null, parent: null, start, end };
  return tokenOf({ ...runToken(text, run, 'B'), body });
}

/** "the “Blue Marine Foundation”", "Company “Dialogue Events Ltd.”": a name in quotation marks behind "between", "and" or "with". */
function quoted(text: string, tokens: readonly Token[]): readonly Token[] {
  return collapse(tokens, /[“"][CFXKQHLNAT&-]+\.?[”"](?:ot?B)?/, (run, _, at) => {
    const before = tokens[at - 1];
    const told = (before && isPrivate(before)) || run.some(({ text: word }) => PRIVATE.test(word));
    const end = run.findLastIndex(({ text: mark }) => /[”"]/.test(mark));
    return told && isJoined(tokens, at) ? bodyToken(text, run, run.slice(1, end)) : null;
  });
}

/** "with Aker Energy Ltd.". */
function byLegalForm(text: string, tokens: readonly Token[]): readonly Token[] {
  return collapse(tokens, /[CFXKQHLNA]+/, (run, _, at) => {
    const form = run.findIndex((token, i) => i > 0 && LEGAL_FORM.test(token.text));
    return form > 0 && isJoined(tokens, at) && tokens[at - 1]?.shape !== 'b'
      ? bodyToken(text, run.slice(0, form + 1), run.slice(0, form + 1))
      : null;
  });
}

/** Puts a token for each company or foundation that stands where the parties of an instrument do. */
export function findPrivateParties(text: string, sentence: Sentence): Sentence {
  const { tokens } = sentence;
  if (!tokens.some(isPrivate)) return sentence;
  if (!INSTRUMENT.test(text.slice(sentence.start, sentence.end))) return sentence;
  return withTokens(sentence, byLegalForm(text, quoted(text, tokens)));
}
