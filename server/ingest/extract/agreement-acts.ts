import { type Scope, clauseStart, groupAfter, listLength, onBehalf, partiesIn, subjects } from './act-parties.ts';
import { signersAfter, signingBodies, witnessedBy, witnesses } from './act-people.ts';
import { type ActKind, actKind, actVerbs, comingAt, isPassive, objectOf, sharesAct } from './act-verbs.ts';
import { dateOfAct, plannedDate } from './act-date.ts';
import type { Instrument, InstrumentNaming } from './instrument.ts';
import { POINTING } from './pointing.ts';
import { isDenied, isPlanned, wordsBefore } from './sentence-parts.ts';
import { type Sentence, type Token, shapeOf } from './token.ts';

/** What one sentence tells of an instrument: it was signed, renewed, is to be signed … */
export interface AgreementAct {
  kind: ActKind;
  mode: 'done' | 'planned' | 'denied';
  date: string | null;
  /** B and N tokens named as parties. */
  parties: Token[];
  /** "China’s three antitrust agencies": parties without a name. */
  group: Token[];
  signatories: Token[];
  witnesses: Token[];
  /** "the Arrangement that was signed this year": told of one that is known. */
  recalled: boolean;
  /** The day is that of the news: "announced today the signing of". */
  announced: boolean;
  sentence: Sentence;
  /** Token of the verb. */
  at: number;
}

const PUT_OFF = /\b(?:postponed|delayed|put off|called off|cancell?ed|deferred|suspended|did not take place)\b/;
const AHEAD = /\bsigning(?: ceremony)? (?:(?:is|was) (?:scheduled|planned|due|expected)|will)\b/;
/** "urged the completion of its signing", "in preparation for the signing". */
const URGED =
  /\b(?:urg(?:ed|es|ing)|expedit(?:e|ed|ing)|accelerat(?:e|ed|ing)|hasten|encourag(?:ed|es|ing)|early|speedy|towards?|called? for|hop(?:ed|es|ing) for|preparations? for|prepar(?:e|ed|es|ing) for|awaiting|pending)(?: (?:the|their|its|an?|early|speedy|completion|of))*$/;
/** Bodies that approve an instrument without being a party. */
const GOVERNING = /\b(?:Cabinet|Council of Ministers|Parliament|Senate|National Assembly)\b/;
const PROPOSAL =
  /\b(?:proposal|proposed|draft|approv\w+ (?:the |for )?(?:signing|to sign)|authori[sz]\w+ (?:the )?(?:signing|to sign)|in-principle)\b/i;

/** Words of a header that tell what was done with the instruments listed below. */
const LISTED = /^(?:signed|signing|signature|exchanged?|concluded|inked|adopted|penned|initialled|sign)$/i;
const APPROVED = /\b(?:approv\w+|Cabinet)\b/;

function scopeOf(naming: InstrumentNaming, at: number, object: Token | undefined): Scope {
  const { tokens } = naming.sentence;
  const place = tokens.indexOf(naming.token);
  const shared = tokens.flatMap((token, i) =>
    token.instrument && sharesAct(naming.sentence, object, token) ? [i] : [],
  );
  const next = shared.find((i) => i > place) ?? tokens.length;
  return { at, place, end: next, tail: Math.max(place, shared.at(-1) ?? place) };
}

function partiesAround(sentence: Sentence, { at, place, end, tail }: Scope): Token[] {
  const own = partiesIn(sentence, at > place && at < end ? place : place + 1, end);
  const lead =
    at < place
      ? partiesIn(
          sentence,
          at,
          sentence.tokens.findIndex((token, i) => i > at && token.instrument),
        )
      : [];
  return own.length || end === sentence.tokens.length
    ? [...lead, ...own]
    : [...lead, ...partiesIn(sentence, tail + 1, sentence.tokens.length)];
}

/** "after the signing of", "the initialling of". */
const NOUN = /^(?:signing|signature|initiall?ing)$/i;

function modeOf(raw: string, sentence: Sentence, at: number, off: boolean): AgreementAct['mode'] {
  const word = sentence.tokens[at]?.text ?? '';
  const noun = NOUN.test(word);
  const denied = isDenied(sentence, at);
  if (denied && !/\byet\b/.test(raw)) return 'denied';
  const ahead =
    off || (noun && (AHEAD.test(raw) || URGED.test(wordsBefore(sentence, at, 6)))) || isPlanned(sentence, at);
  return denied || ahead || (PROPOSAL.test(raw) && !/^(?:signed|initiall?ed)$/i.test(word)) ? 'planned' : 'done';
}

/** "A and B announced the signing of …": index of the word behind those who sign; 0 where none is. */
function announcedAt(sentence: Sentence, at: number): number {
  const said = /\b(?:announced?|announces|celebrated?|welcomed?|marked)(?: (?:today|E))? (?:the|their)$/.exec(
    wordsBefore(sentence, at, 4),
  );
  return said ? at - said[0].split(' ').length : 0;
}

/** One act of an instrument, told by the word at `scope.at`. */
function actAt(text: string, naming: InstrumentNaming, scope: Scope, verbs: readonly number[]): AgreementAct {
  const { sentence, found } = naming;
  const { at, place } = scope;
  const raw = text.slice(sentence.start, sentence.end);
  const word = sentence.tokens[at]?.text ?? '';
  const noun = NOUN.test(word);
  const off = noun && PUT_OFF.test(raw);
  const said = actKind(sentence, at) ?? 'signed';
  const kind = said === 'signed' && found.extension && at < place + 12 ? 'renewed' : said;
  const mode = modeOf(raw, sentence, at, off);
  const passive = isPassive(sentence, at);
  const front = subjects(sentence, noun ? announcedAt(sentence, at) : passive ? Math.min(at, place) : at);
  const earlier =
    front.length > 0 || noun
      ? []
      : ([havingActor(sentence, at), pronounActors(naming, at)].find((all) => all.length > 0) ?? []);
  const told = [...front, ...earlier];
  const parties = [
    ...told.filter((token) => token.shape !== 'R'),
    ...partiesAround(sentence, scope),
    ...(passive || place < at ? signingBodies(sentence, scope) : []),
    ...onBehalf(sentence),
  ];
  const seen = witnessedBy(sentence);
  const signers =
    kind === 'ended' || passive ? [] : told.filter((token) => token.shape === 'R' && !seen.includes(token));
  return {
    kind,
    mode,
    date:
      off || kind === 'ended' || mode === 'denied'
        ? null
        : mode === 'done'
          ? dateOfAct(naming, at, verbs, text)
          : kind === 'agreed'
            ? null
            : plannedDate(sentence, at),
    parties: parties.filter((party) => !GOVERNING.test(party.body?.name ?? '')),
    group: groupAfter(sentence, at),
    signatories: [...new Set([...signers, ...signersAfter(sentence, scope)])],
    witnesses: witnesses(sentence),
    recalled: isRecalled(sentence, at),
    announced: noun && announcedAt(sentence, at) > 0,
    sentence,
    at,
  };
}

const GROUND =
  /\b(?:implementation of|basis of|based on|under|pursuant to|provisions of|framework of|accordance with|line with|ambit of|terms of|thanks to|within)(?: the| an?)?$/;

/** "on the basis of an agreement signed in 2011": what something else rests on. */
function isGround(sentence: Sentence, at: number): boolean {
  const place = sentence.tokens.findLastIndex((token, i) => i < at && token.instrument !== undefined);
  const described = /^J(?:[wx]t?[BN](?:[,at]{1,3}[BN])*)?(?:,?x{1,2})?$/.test(
    shapeOf(sentence.tokens.slice(place, at)),
  );
  return place > 0 && described && GROUND.test(wordsBefore(sentence, place, 4));
}

/** "that was signed": the clause tells which one is meant, not what is new. */
function isRecalled(sentence: Sentence, at: number): boolean {
  const that =
    /\bthat (?:was|were|had been)$/.test(wordsBefore(sentence, at, 3)) &&
    !sentence.tokens.some(({ date }) => date?.length === 10);
  return that || isGround(sentence, at);
}

/** What is only being prepared: those who prepare it are its parties. */
function comingAct(naming: InstrumentNaming, at: number): AgreementAct {
  const { sentence, token } = naming;
  const place = sentence.tokens.indexOf(token);
  const parties = [...subjects(sentence, at), ...partiesIn(sentence, at, sentence.tokens.length)];
  return {
    kind: 'signed',
    mode: 'planned',
    date: plannedDate(sentence, place),
    parties: parties.filter((party) => party.shape !== 'R' && !GOVERNING.test(party.body?.name ?? '')),
    group: groupAfter(sentence, at),
    signatories: [],
    witnesses: [],
    recalled: false,
    announced: false,
    sentence,
    at,
  };
}

/** "1. MoU between A and B" under "The following were signed:": what the header says is told of each item. */
function listedAct(text: string, naming: InstrumentNaming, header: Sentence): AgreementAct {
  const { sentence, token } = naming;
  const place = sentence.tokens.indexOf(token);
  const verb = header.tokens.findIndex(({ text: word }) => LISTED.test(word));
  const own = partiesIn(sentence, place + 1, sentence.tokens.length);
  const raw = text.slice(header.start, header.end);
  const mode = verb < 0 || APPROVED.test(raw) ? 'planned' : modeOf(raw, header, verb, false);
  return {
    kind: /^initiall?ed$/i.test(header.tokens[verb]?.text ?? '') ? 'agreed' : 'signed',
    mode,
    date:
      mode === 'done'
        ? dateOfAct({ ...naming, sentence: header }, verb, [], text)
        : plannedDate(header, Math.max(0, verb)),
    parties: own.length ? own : subjects(header, Math.max(0, verb)).filter((party) => party.shape !== 'R'),
    group: [],
    signatories: signersAfter(sentence, { at: place, place, end: sentence.tokens.length, tail: place }),
    witnesses: [],
    recalled: false,
    announced: false,
    sentence,
    at: place,
  };
}

/** "…; the MoU on health by C and D": goes on with the verb of the instrument before. */
function gappedAct(text: string, naming: InstrumentNaming, verbs: readonly number[]): AgreementAct[] {
  const { sentence, token } = naming;
  const place = sentence.tokens.indexOf(token);
  const verb = verbs.findLast((at) => at < place && isPassive(sentence, at));
  const next = sentence.tokens[place + 1 + listLength(sentence, place + 1)];
  if (verb === undefined || next?.shape !== 'b') return [];
  const end = sentence.tokens.findIndex((other, i) => i > place && other.instrument);
  const scope = { at: place, place, end: end < 0 ? sentence.tokens.length : end, tail: place };
  return [
    {
      ...actAt(text, naming, scope, verbs),
      mode: modeOf(text.slice(sentence.start, sentence.end), sentence, verb, false),
    },
  ];
}

/** What the sentence of a naming tells of its instrument; several acts when it tells several. */
export function actsOf(text: string, naming: InstrumentNaming): AgreementAct[] {
  const { sentence, token, header } = naming;
  const verbs = actVerbs(sentence);
  const acts = verbs.flatMap((at): AgreementAct[] => {
    const object = objectOf(sentence, at) ?? token;
    return sharesAct(sentence, object, token) ? [actAt(text, naming, scopeOf(naming, at, object), verbs)] : [];
  });
  if (acts.length > 0)
    return header ? acts.map((act) => ({ ...act, date: act.date ?? listedAct(text, naming, header).date })) : acts;
  if (header) return [listedAct(text, naming, header)];
  const coming = comingAt(sentence, token);
  return coming >= 0 ? [comingAct(naming, coming)] : gappedAct(text, naming, verbs);
}

/** "Having signed an agreement with B, A …": who stands behind the comma. */
function havingActor({ tokens }: Sentence, at: number): Token[] {
  const comma = tokens[at - 1]?.text === 'Having' ? tokens.findIndex(({ shape }, i) => i > at && shape === ',') : -1;
  const actor = comma < 0 ? undefined : tokens.slice(comma, comma + 4).find(({ shape }) => 'BNR'.includes(shape));
  return actor ? [actor] : [];
}

/** "the three authorities". */
const SEVERAL = /^(?:the|these) (?:two|three|four|five|six) \p{Ll}+/u;

/** "The Commission announced that it has signed …": who said so; else those whom the sentence before names. */
function pronounActors(naming: InstrumentNaming, at: number): Token[] {
  const { sentence } = naming;
  const start = clauseStart(sentence, at);
  const clause = sentence.tokens.slice(start, at).map(({ text }) => text);
  const pronoun = clause.some((text) => /^(?:it|they)$/.test(text)) || SEVERAL.test(clause.join(' '));
  const said = sentence.tokens[start - 1]?.text === 'that' ? clauseStart(sentence, start - 1) - 1 : -1;
  const speaker =
    pronoun && start > 0
      ? ([subjects(sentence, start - 1), subjects(sentence, said)].find((all) => all.length > 0) ?? [])
      : [];
  return speaker.length > 0 ? speaker : earlierActors(naming, at);
}

/** "They signed a declaration", "The two heads signed …": those whom the sentence before names. */
function earlierActors({ sentence, before }: InstrumentNaming, at: number): Token[] {
  const previous = before.at(-1);
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

/** The acts of all namings of an instrument, and of sentences that go on about its signatories. */
export function actsOfInstrument(text: string, { namings }: Pick<Instrument, 'namings'>): AgreementAct[] {
  const acts = namings.flatMap((naming) => {
    const told = actsOf(text, naming);
    return naming.unsure ? told.filter(({ kind }) => kind !== 'renewed' && kind !== 'ended') : told;
  });
  const dated = acts.some(({ announced, mode, date }) => !announced && mode === 'done' && date !== null);
  return acts.map((act) => (dated && act.announced ? { ...act, date: null } : act));
}
