import { listAt, wordsBefore } from './sentence-parts.ts';
import { type Sentence, type Token, shapeOf } from './token.ts';
import { type Scope, clauseStart } from './act-parties.ts';

/** "witnessed by", "attended by": those behind sign nothing. */
const ONLY_THERE =
  /\b(?:witnessed|attended|accompanied|joined|chaired|hosted|led|observed|presided over|welcomed|followed)$/;

/** Without "representing the EU Presidency", "in charge of Transport" behind a name: for whom and what, not who. */
function withoutMandates(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const from = (i: number): number =>
    tokens.findLastIndex((token, k) => k <= i && k > i - LONGEST_MANDATE && opensMandate(token, tokens[k + 1]));
  const mandate = (i: number): boolean =>
    from(i) >= 0 && !tokens.slice(from(i), i + 1).some(({ shape }) => /^[,;:aR.]$/.test(shape));
  return tokens.some((token, i) => opensMandate(token, tokens[i + 1]))
    ? { ...sentence, tokens: tokens.filter((_, i) => !mandate(i)) }
    : sentence;
}

const LONGEST_MANDATE = 10;

function opensMandate({ text }: Token, next: Token | undefined): boolean {
  return (
    text === 'representing' ||
    (text === 'in' && next?.text === 'charge') ||
    (text === 'on' && next?.text === 'behalf') ||
    (text === 'responsible' && next?.text === 'for')
  );
}

/** Those behind each "by" of the clause from `at` to `end`, and "signed today between X and Y". */
function signersBy(sentence: Sentence, at: number, end: number): Token[] {
  const plain = withoutMandates(sentence);
  return sentence.tokens.slice(0, end).flatMap((token, i) => {
    const opens =
      i > at && ((token.shape === 'b' && !ONLY_THERE.test(wordsBefore(sentence, i, 2))) || token.text === 'between');
    return opens ? peopleFrom(plain, plain.tokens.indexOf(token) + 1) : [];
  });
}

/** What may stand between one who signs and the next: further posts, joined by "and" as the names are. */
const FURTHER_POSTS = /^(?:[,aotfTMFXCHKLGNABPQp]|\(.\)|x(?=[oa,]))+(?<=[,a]t?)R/;
const PART = /^(?:side|part|commission|committee|council|delegation|government|board|group|section)$/;

/** Those named from token `at` on, also behind further posts of the one before: "A, Chair of the Board and Minister of Trade, and B". */
function peopleFrom(sentence: Sentence, at: number): Token[] {
  const { tokens } = sentence;
  const found = listAt(sentence, at, 'R');
  const last = found.at(-1);
  if (!last) return found;
  const from = tokens.indexOf(last) + 1;
  const posts = FURTHER_POSTS.exec(shapeOf(tokens.slice(from)))?.[0].length ?? 0;
  const between = tokens.slice(from, from + posts - 1);
  return posts > 0 && between.every(({ shape, text }) => shape !== 'x' || PART.test(text))
    ? [...found, ...peopleFrom(sentence, from + posts - 1)]
    : found;
}

/** "was signed by the Ministry of Health and the Customs Service": bodies that sign without a name of a person. */
export function signingBodies(sentence: Sentence, { at, end }: Scope): Token[] {
  const by = sentence.tokens.findIndex(
    (token, i) =>
      i > at &&
      i < end &&
      i < at + (/^[,E]$/.test(sentence.tokens[i - 1]?.shape ?? '') ? 12 : 5) &&
      token.shape === 'b',
  );
  return by < 0 ? [] : listAt(sentence, by + 1, 'BN');
}

/** "with the signature of X", "represented by Y", "Signing on behalf of Z was Y". */
function signaturesOf(sentence: Sentence): Token[] {
  return sentence.tokens.flatMap((token, i) => {
    const opens =
      (token.shape === 'o' && /\bsignatures?$/.test(wordsBefore(sentence, i, 1))) ||
      (token.shape === 'b' &&
        /\brepresented(?: (?:at|in|during) the signing(?: ceremony)?)?$/.test(wordsBefore(sentence, i, 5))) ||
      (/^(?:was|were)$/.test(token.text) &&
        /^(?:Also )?[Ss]igning (?:\S+ ){0,8}(?:on behalf of|for) /.test(wordsBefore(sentence, i, i)));
    return opens ? listAt(sentence, i + 1, 'R') : [];
  });
}

/** "signed the MOU with the Secretary-General, Dr Kunio Mikuriya"; "A and B represented the two sides at the signing". */
function counterparts(sentence: Sentence, at: number, place: number, end: number): Token[] {
  const company = sentence.tokens.findIndex((token, i) => i > Math.min(at, place) && i < end && token.shape === 'w');
  const represented = sentence.tokens.findIndex(
    (token, i) => i < at && token.text === 'represented' && sentence.tokens[i + 1]?.shape === 't',
  );
  return [
    ...(company > 0 ? listAt(sentence, company + 1, 'R') : []),
    ...(represented > 0 ? sentence.tokens.slice(0, represented).filter((token) => token.shape === 'R') : []),
  ];
}

/** Those told as signing behind the verb at `at`, up to token `end`. */
export function signersAfter(sentence: Sentence, { at, place, end }: Scope): Token[] {
  return [...signersBy(sentence, at, end), ...signaturesOf(sentence), ...counterparts(sentence, at, place, end)];
}

function witnessAt({ tokens }: Sentence): number {
  return tokens.findIndex((token) => /^(?:witness(?:ed)?|observed|presence|present)$/i.test(token.text));
}

/** "witnessed by A and B", "in the presence of A", up to who comes behind a comma after the "and". */
export function witnessedBy(sentence: Sentence): Token[] {
  const at = witnessAt(sentence);
  const { tokens } = sentence;
  const after = tokens.slice(at + 1, at + 4).findIndex((token) => token.shape === 'b' || token.shape === 'o');
  if (at < 0 || after < 0 || tokens[at]?.text === 'present') return [];
  const list = listAt(sentence, at + 2 + after, 'R');
  const last = list.findIndex(
    (token) => /at?$/.test(shapeOf(tokens.slice(0, tokens.indexOf(token))).slice(-2)) || endsAlone(sentence, token),
  );
  return last < 0 ? list : list.slice(0, last + 1);
}

/** "Witnessed by A, B and C signed": a comma behind the first, and "and" between those who sign. */
function endsAlone({ tokens }: Sentence, token: Token): boolean {
  const at = tokens.indexOf(token);
  return (
    /^R,t?RatRx|^R,RaRx/.test(shapeOf(tokens.slice(at))) &&
    /^(?:signed|sign|signs|inked)$/.test(tokens.slice(at).find(({ shape }) => shape === 'x')?.text ?? '')
  );
}

/** "witnessed by …", "in the presence of …", "… was also present". */
export function witnesses(sentence: Sentence): Token[] {
  const at = witnessAt(sentence);
  if (at < 0) return [];
  const seen = witnessedBy(sentence);
  if (seen.length > 0) return seen;
  return /^(?:present|witness(?:ed)?|observed)$/.test(sentence.tokens[at]?.text ?? '')
    ? sentence.tokens.slice(clauseStart(sentence, at), at).filter((token) => token.shape === 'R')
    : [];
}
