import type { Instrument, InstrumentNaming } from './gather-instruments.ts';
import { indexOfWord, isDenied, isPlanned, listAt, wordsBefore } from './sentence-parts.ts';
import { TODAY } from './date-forms.ts';
import { POINTING } from './pointing.ts';
import { type Sentence, type Token, shapeOf } from './token.ts';

/** What one sentence tells of an instrument: it was signed, renewed, is to be signed … */
export interface AgreementAct {
  kind: 'signed' | 'renewed' | 'ended';
  mode: 'done' | 'planned' | 'denied';
  date: string | null;
  /** B and N tokens named as parties. */
  parties: Token[];
  /** "China’s three antitrust agencies": parties without a name. */
  group: Token[];
  signatories: Token[];
  witnesses: Token[];
  sentence: Sentence;
  /** Token of the verb. */
  at: number;
}

const SIGN =
  /^(?:signed|signs?|signing|signature|inked|concluded|concludes|initial(?:l?ed)|executed|entered|enter|sealed|exchanged?|adopted)$/i;
/** Acts only where an instrument stands close behind: "exchanged views" is none. */
const NEAR = /^(?:exchanged?|adopted)$/i;
const PUT_OFF = /\b(?:postponed|delayed|put off|called off|cancell?ed|deferred|suspended|did not take place)\b/;
const RENEW = /^(?:renew(?:ed|s|al)?|extend(?:ed|s)?|prolonged)$/i;
const END = /^(?:expired|terminated|superseded|lapsed)$/i;
const AHEAD = /\bsigning(?: ceremony)? (?:(?:is|was) (?:scheduled|planned|due|expected)|will)\b/;
const SPEAKING_FOR =
  /\b(?:Governments?|behalf|leaders|officials|representatives|heads|delegations|authorities|administrations|agencies|ministers|regulators|customs) of(?: the)?$/i;
/** Bodies that approve an instrument without being a party. */
const GOVERNING = /\b(?:Cabinet|Council of Ministers|Parliament|Senate|National Assembly)\b/;
const CLAUSE = /^(?:since|that|which|when|where|while|whereas|following|after|said|;|:)$/i;
const AGENCIES =
  /^(?:agenc(?:y|ies)|authorit(?:y|ies)|counterparts?|regulators?|administrations?|customs|ministr(?:y|ies)|governments?|partners?)$/i;
const PROPOSAL =
  /\b(?:proposal|proposed|draft|approv\w+ (?:the |for )?(?:signing|to sign)|authori[sz]\w+ (?:the )?(?:signing|to sign)|in-principle)\b/i;

function clauseStart(sentence: Sentence, at: number): number {
  return (
    sentence.tokens.findLastIndex(
      (token, i) =>
        i < at &&
        CLAUSE.test(token.text) &&
        token.shape !== 'R' &&
        !(token.text === 'which' && /\bcountries$/.test(wordsBefore(sentence, i, 1))),
    ) + 1
  );
}

/** Bodies, countries and people in front of the verb that are not merely where, whose or with whom. */
function subjects(sentence: Sentence, at: number): Token[] {
  const start = clauseStart(sentence, at);
  return sentence.tokens.slice(start, at).filter((token, i, all) => {
    if (!'BNR'.includes(token.shape) || all[i + 1]?.shape === 'p') return false;
    const before = all.slice(0, i).findLast((other) => other.shape !== 't' && other.shape !== '"');
    const said = all
      .slice(0, i)
      .map((other) => other.text)
      .join(' ');
    const government = before?.shape === 'o' && SPEAKING_FOR.test(said);
    if (token.shape === 'B' && /^[CFXL]/.test(all[i + 1]?.shape ?? '')) return false;
    if (
      token.shape === 'N' &&
      (all[i - 1]?.shape === '(' || /^(?:,?E[)–—:.-]|-)/.test(shapeOf(all.slice(i + 1, i + 4))))
    )
      return false;
    if (token.shape === 'R') return !before || !/^(?:to|with|of|from)$/i.test(before.text);
    return government || !before || !(/^[nzouwb]$/.test(before.shape) || /^(?:at|from|near|under)$/i.test(before.text));
  });
}

/** "between A and B", "with C" behind the verb or the instrument. */
function partiesAfter(sentence: Sentence, at: number): Token[] {
  return sentence.tokens.slice(at).flatMap((token, i) => {
    const previous = sentence.tokens[at + i - 1]?.text ?? '';
    const opens =
      /^(?:between|among)$/i.test(token.text) ||
      (token.shape === 'w' && !/(?:meeting|meetings|met|line|along|together|accordance|agencies)$/.test(previous));
    return opens
      ? listAt(sentence, at + i + 1, 'BN').filter(
          (party) => party.shape !== 'N' || !'CFXK'.includes(follower(sentence, party)?.shape ?? 'x'),
        )
      : [];
  });
}

function follower(sentence: Sentence, token: Token): Token | undefined {
  return sentence.tokens[sentence.tokens.indexOf(token) + 1];
}

/** "with the Colombian antitrust agency", "with China’s three antitrust agencies". */
function groupAfter(sentence: Sentence, at: number): Token[] {
  const start = sentence.tokens.findIndex((token, i) => i >= at && token.shape === 'w');
  const match = start < 0 ? null : /^wt?([AN])p?[xCFX#]{0,5}/.exec(shapeOf(sentence.tokens.slice(start)));
  if (!match) return [];
  const run = sentence.tokens.slice(start + 1, start + match[0].length);
  const end = run.findIndex((token) => AGENCIES.test(token.text));
  return end < 0 ? [] : run.slice(0, end + 1).filter((token) => token.shape !== 't');
}

function signersAfter(sentence: Sentence, at: number): Token[] {
  const by = sentence.tokens.findIndex(
    (token, i) =>
      i > at &&
      i <= at + 14 &&
      token.shape === 'b' &&
      sentence.tokens.slice(at + 1, i).every((other) => !/^[RJ]$/.test(other.shape)),
  );
  const more = [...signaturesOf(sentence), ...counterparts(sentence, at)];
  return by > 0 ? [...listAt(sentence, by + 1, 'R'), ...more] : more;
}

/** "with the signature of X", "represented by Y". */
function signaturesOf(sentence: Sentence): Token[] {
  return sentence.tokens.flatMap((token, i) => {
    const opens =
      (token.shape === 'o' && /\bsignatures?$/.test(wordsBefore(sentence, i, 1))) ||
      (token.shape === 'b' &&
        /\brepresented(?: (?:at|in|during) the signing(?: ceremony)?)?$/.test(wordsBefore(sentence, i, 5)));
    return opens ? listAt(sentence, i + 1, 'R') : [];
  });
}

/** "signed the MOU with the Secretary-General, Dr Kunio Mikuriya"; "A and B represented the two sides at the signing". */
function counterparts(sentence: Sentence, at: number): Token[] {
  const company = sentence.tokens.findIndex((token, i) => i > at && token.shape === 'w');
  const represented = sentence.tokens.findIndex(
    (token, i) => i < at && token.text === 'represented' && sentence.tokens[i + 1]?.shape === 't',
  );
  return [
    ...(company > 0 ? listAt(sentence, company + 1, 'R') : []),
    ...(represented > 0 ? sentence.tokens.slice(0, represented).filter((token) => token.shape === 'R') : []),
  ];
}

/** "witnessed by …", "in the presence of …", "… was also present". */
export function witnesses(sentence: Sentence): Token[] {
  const at = sentence.tokens.findIndex((token) => /^(?:witness(?:ed)?|observed|presence|present)$/i.test(token.text));
  if (at < 0) return [];
  const after = sentence.tokens.slice(at + 1, at + 4).findIndex((token) => token.shape === 'b' || token.shape === 'o');
  if (after >= 0 && sentence.tokens[at]?.text !== 'present') return listAt(sentence, at + 2 + after, 'R');
  return /^(?:present|witness(?:ed)?|observed)$/.test(sentence.tokens[at]?.text ?? '')
    ? sentence.tokens.slice(clauseStart(sentence, at), at).filter((token) => token.shape === 'R')
    : [];
}

/** What the sentence of a naming tells of its instrument; several acts when it tells several. */
export function actsOf(text: string, naming: InstrumentNaming): AgreementAct[] {
  const { sentence, token, found } = naming;
  const raw = text.slice(sentence.start, sentence.end);
  const place = sentence.tokens.indexOf(token);
  const verbs = sentence.tokens.flatMap((other, i) =>
    other.shape !== 'J' && [SIGN, RENEW, END].some((pattern) => pattern.test(other.text)) ? [i] : [],
  );
  const others = sentence.tokens.filter((other) => other.instrument && other !== token).length;
  return verbs.flatMap((at): AgreementAct[] => {
    const word = sentence.tokens[at]?.text ?? '';
    if (others > 0 && !sharesAct(sentence, nearestInstrument(sentence, at), token)) return [];
    if (NEAR.test(word) && !sentence.tokens.slice(at + 1, at + 5).some((other) => other.instrument)) return [];
    if (
      /^enter/i.test(word) &&
      !(sentence.tokens[at + 1]?.text === 'into' && sentence.tokens[at + 2]?.text !== 'force' && place > at)
    )
      return [];
    if (/^signature$/i.test(word) && wordsBefore(sentence, at, 1) !== 'the') return [];
    if (/^sign(?:ed|s|ing)?$/i.test(word) && /\b(?:previously|others?|those)$/i.test(wordsBefore(sentence, at, 1)))
      return [];
    const kind = END.test(word)
      ? 'ended'
      : RENEW.test(word) || (found.extension && at < place + 12)
        ? 'renewed'
        : 'signed';
    const noun = /^(?:signing|signature)$/i.test(word);
    const off = noun && PUT_OFF.test(raw);
    const planned =
      off || (noun && AHEAD.test(raw)) || isPlanned(sentence, at) || (PROPOSAL.test(raw) && !/^signed$/i.test(word));
    const front = noun ? [] : subjects(sentence, isPassive(sentence, at) ? Math.min(at, place) : at);
    const people = front.filter((subject) => subject.shape === 'R');
    const earlier = front.length > 0 ? [] : earlierActors(naming, at);
    const told = [...people, ...earlier.filter((token) => token.person)];
    const signatories = kind === 'ended' || isPassive(sentence, at) ? [] : told;
    const parties = [
      ...[...front, ...earlier].filter((subject) => subject.shape !== 'R'),
      ...partiesAfter(sentence, Math.min(at, place)),
    ];
    return [
      {
        kind,
        mode:
          isDenied(sentence, at) && !/\byet\b/.test(raw)
            ? 'denied'
            : planned || isDenied(sentence, at)
              ? 'planned'
              : 'done',
        date: off || kind === 'ended' ? null : planned ? plannedDate(sentence, at) : dateOfAct(sentence, at, verbs),
        parties: [...parties, ...onBehalf(sentence)].filter((party) => !GOVERNING.test(party.body?.name ?? '')),
        group: groupAfter(sentence, at),
        signatories: [...new Set([...signatories, ...signersAfter(sentence, at)])],
        witnesses: witnesses(sentence),
        sentence,
        at,
      },
    ];
  });
}

function isPassive(sentence: Sentence, at: number): boolean {
  return (
    /\b(?:was|were|been|being|be)(?: also| then| first)?$/.test(wordsBefore(sentence, at, 2)) ||
    /\balso was$/.test(wordsBefore(sentence, at, 2))
  );
}

/** "They signed a declaration", "The two heads signed …": those whom the sentence before names. */
function earlierActors({ sentence, previous }: InstrumentNaming, at: number): Token[] {
  if (!previous || !POINTING.test(wordsBefore(sentence, at, 14))) return [];
  const people = previous.tokens.filter((token) => token.shape === 'R');
  if (
    people.length > 0 &&
    !/\b(?:sides|parties|countries|agencies|administrations|authorities)\b/.test(wordsBefore(sentence, at, 14))
  )
    return people;
  const bodies = previous.tokens.filter((token) => token.body || token.shape === 'N');
  return bodies.length === 2 ? bodies : people;
}

/** "signed a memorandum on tourism and an agreement on visas": both are signed. */
function sharesAct(sentence: Sentence, nearest: Token | undefined, token: Token): boolean {
  if (!nearest || nearest === token) return nearest === token;
  const [from, to] = [sentence.tokens.indexOf(nearest), sentence.tokens.indexOf(token)];
  return (
    from < to &&
    /^J(?:[,atx#]{1,3}J)+$/.test(shapeOf(sentence.tokens.slice(from, to + 1))) &&
    !/\b(?:as|with|under|of)\b/.test(wordsBefore(sentence, to, 2))
  );
}

/** The day told between this verb and the next, else before it; a span of days is a visit's, not a signature's. */
function dateOfAct(sentence: Sentence, at: number, verbs: readonly number[]): string | null {
  const next = verbs.find((verb) => verb > at) ?? sentence.tokens.length;
  const last = verbs.findLast((verb) => verb < at) ?? -1;
  const day = (from: number, to: number): Token[] =>
    sentence.tokens.slice(from, to).filter((token) => token.date && !/\d ?(?:to|-|–|and) ?\d/.test(token.text));
  const date = (day(at, next)[0] ?? day(last + 1, at).at(-1))?.date ?? null;
  return date === TODAY ? null : date;
}

/** "on behalf of the Department of Justice". */
function onBehalf(sentence: Sentence): Token[] {
  const at = indexOfWord(sentence, /^behalf$/);
  return at < 0 ? [] : listAt(sentence, at + 2, 'BN');
}

/** The day of a coming signature is told behind the verb or not at all. */
function plannedDate(sentence: Sentence, at: number): string | null {
  const dated = (token: Token): boolean => token.date !== undefined && token.date !== TODAY;
  const after = sentence.tokens.slice(at).find(dated);
  return (after ?? sentence.tokens.slice(Math.max(0, at - 4), at).findLast(dated))?.date ?? null;
}

function nearestInstrument(sentence: Sentence, at: number): Token | undefined {
  const all = sentence.tokens.flatMap((token, i) =>
    token.instrument ? [{ token, distance: i > at ? i - at : (at - i) * 2 }] : [],
  );
  return all.sort((a, b) => a.distance - b.distance)[0]?.token;
}

/** Parties that a naming itself tells: "Agreement between A and B", "U.S.–Colombia Agreement". */
export function namedParties(naming: InstrumentNaming): Token[] {
  const at = naming.sentence.tokens.indexOf(naming.token);
  return /^between$/i.test(naming.sentence.tokens[at + 1]?.text ?? '') ? listAt(naming.sentence, at + 2, 'BN') : [];
}

/** The acts of all namings of an instrument, and of sentences that go on about its signatories. */
export function actsOfInstrument(text: string, instrument: Instrument): AgreementAct[] {
  return instrument.namings.flatMap((naming) => actsOf(text, naming));
}
