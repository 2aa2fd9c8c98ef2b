import { namedParties, partiesIn, subjects } from './act-parties.ts';
import type { AgreementAct } from './agreement-acts.ts';
import { actsWithBatch } from './batch-acts.ts';
import type { Instrument } from './instrument.ts';
import { ownDate } from './own-date.ts';
import { listAt, wordsBefore } from './sentence-parts.ts';
import { termDay } from './term-day.ts';
import type { Sentence, Token } from './token.ts';
import { wordTest } from './word-test.ts';

/** An instrument at one point of its life: what all sentences tell of that signature, renewal or plan. */
export interface Stage {
  status: 'signed' | 'agreed' | 'renewed' | 'planned' | 'planned renewal' | 'in force' | 'expired' | 'superseded';
  date: string | null;
  acts: AgreementAct[];
  parties: Token[];
  group: Token[];
  signatories: Token[];
  witnesses: Token[];
  sentences: Sentence[];
  /** The release reports this signature rather than recalling it. */
  reported: boolean;
}

const DAY = 86_400_000;
const RECALLED_AFTER = 31 * DAY;

/** In a text that nothing dates, a month or a year is told of what is recalled. */
function isOld(date: string | null, published: string | null): boolean {
  if (!date) return false;
  if (!published) return date.length < 10;
  if (date.startsWith('X')) return false;
  const last = date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-28` : date;
  return Date.parse(published) - Date.parse(last) > RECALLED_AFTER;
}

/** "has recently signed": news, however long before publication; the last day that is told of what was done. */
function recentDay(acts: readonly AgreementAct[]): string | null {
  const recent = acts.some(({ sentence, at }) => /\b(?:recently|newly)$/.test(wordsBefore(sentence, at, 1)));
  const days = recent ? acts.flatMap(({ mode, date }) => (mode === 'done' && date !== null ? [date] : [])) : [];
  return days.sort().at(-1) ?? null;
}

function statusOf(act: AgreementAct, published: string | null): Stage['status'] {
  if (act.mode !== 'done') return act.kind === 'renewed' ? 'planned renewal' : 'planned';
  if (act.kind === 'ended') return 'expired';
  if (act.kind === 'renewed' || act.kind === 'agreed') return act.kind;
  return act.recalled || isOld(act.date, published) ? 'in force' : 'signed';
}

function sameStage(stage: Stage, act: AgreementAct, status: Stage['status']): boolean {
  const planned = status.startsWith('planned');
  if (planned !== stage.status.startsWith('planned')) return false;
  if ((status === 'agreed') !== (stage.status === 'agreed')) return false;
  if (act.date !== null && stage.date !== null && act.date !== stage.date) return agree(act.date, stage.date);
  if (act.date === null)
    return status === stage.status || act.parties.length + act.signatories.length === 0 || status === 'signed';
  return status === stage.status || (status === 'in force' && stage.status === 'signed');
}

function agree(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** What was done was not done after publication, what is planned does not lie before it: such a day was told of something else or lacks its year. */
function possibleDate({ date, mode }: AgreementAct, published: string | null): string | null {
  if (!date || !published || date.startsWith('X')) return date;
  if (mode === 'planned' && date < published.slice(0, date.length)) return null;
  if (date.length < 7) return date;
  const ahead = Date.parse(date) - Date.parse(published) > RECALLED_AFTER;
  return mode === 'done' && ahead ? `${Number(date.slice(0, 4)) - 1}${date.slice(4)}` : date;
}

function open(act: AgreementAct, status: Stage['status']): Stage {
  return {
    status,
    date: act.date,
    acts: [],
    parties: [],
    group: [],
    signatories: [],
    witnesses: [],
    sentences: [],
    reported: false,
  };
}

function add(stage: Stage, act: AgreementAct, published: string | null): void {
  stage.acts.push(act);
  stage.parties.push(...act.parties);
  stage.group = stage.group.length ? stage.group : act.group;
  stage.signatories.push(...act.signatories);
  stage.witnesses.push(...act.witnesses);
  if (!stage.sentences.includes(act.sentence)) stage.sentences.push(act.sentence);
  if (act.date && (!stage.date || act.date.length > stage.date.length)) {
    stage.date = act.date;
    if (stage.status === 'signed' && isOld(stage.date, published)) stage.status = 'in force';
  }
}

const isSides = wordTest(/^(?:signatories|parties|countries)$/);

/** Further parties of an instrument, in a sentence that does not name it. */
export interface PartyList {
  sentence: Sentence;
  parties: Token[];
}

/** "The other seven signatories were Australia, Canada …": goes on about the instrument of the sentence before. */
export function partyLists(sentences: readonly Sentence[]): PartyList[] {
  return sentences.flatMap((sentence) => {
    const { tokens } = sentence;
    const at = tokens.findIndex(
      (token, i) => isSides(token) && /^(?:were|are|include|included)$/.test(tokens[i + 1]?.text ?? ''),
    );
    const parties = at < 0 || tokens.some((token) => token.instrument) ? [] : listAt(sentence, at + 2, 'BN');
    return parties.length > 1 ? [{ sentence, parties }] : [];
  });
}

/** "Entering into a Memorandum" above "it has been proposed to …": the heading says less than the text. */
function withoutHeading(acts: readonly AgreementAct[]): AgreementAct[] {
  const isHeading = ({ sentence, at, mode }: AgreementAct): boolean =>
    mode === 'done' && at === 0 && /ing$/i.test(sentence.tokens[at]?.text ?? '');
  const rest = acts.filter((act) => !isHeading(act));
  return rest[0]?.mode === 'planned' ? rest : [...acts];
}

/** The stages of one instrument in the order of the text; one that is only named is in force. */
export function stagesOf(
  text: string,
  instrument: Instrument,
  further: readonly PartyList[],
  published: string | null,
): Stage[] {
  const stages: Stage[] = [];
  const told = withoutHeading(actsWithBatch(text, instrument));
  const toCome = told[0]?.mode === 'planned';
  const acts = told
    .filter((act) => !(toCome && act.mode === 'done' && act.date === null && act.signatories.length === 0))
    .map((act) => ({ ...act, date: possibleDate(act, published) }));
  const newsOf = recentDay(acts) ?? published;
  for (const act of [...acts].sort((a, b) => Number(a.date === null) - Number(b.date === null))) {
    const status = statusOf(act, newsOf);
    const disjoint = (stage: Stage): boolean =>
      act.mode !== 'done' && stage.acts.every((other) => other.mode === 'done');
    const stage = stages.find((other) => !disjoint(other) && sameStage(other, act, status));
    if (stage) add(stage, act, newsOf);
    else {
      const opened = open(act, status);
      add(opened, act, newsOf);
      stages.push(opened);
    }
  }
  const reached = withoutOutgrown(stages);
  const done = reached.filter((stage) => !stage.status.startsWith('planned'));
  const kept = reached.filter(
    (stage) =>
      !stage.status.startsWith('planned') ||
      done.length === 0 ||
      (!isFollowUp(stage) &&
        stage.parties.length > 0 &&
        stage.parties.every(
          (party) => !done.some((other) => other.parties.some((known) => isSameParty(known, party))),
        )),
  );
  if (instrument.replaced) supersede(kept);
  const main =
    kept.find((stage) => ['signed', 'renewed'].includes(stage.status) && !isOld(stage.date, newsOf)) ?? kept[0];
  if (!main) return [named(text, instrument)];
  main.reported = main.status === 'signed' || main.status === 'renewed';
  addNamedParties(main, instrument);
  for (const { sentence, parties } of further) {
    main.parties.push(...parties);
    main.sentences.push(sentence);
  }
  return kept.length === 1 ? [...renewedFrom(main, instrument), ...kept] : kept;
}

/** "initialled in March and signed in June": a step to the signature, no second instrument. */
function withoutOutgrown(stages: readonly Stage[]): Stage[] {
  const isOutgrown = ({ status, date }: Stage): boolean =>
    status === 'agreed' &&
    stages.some(
      (other) =>
        !/^(?:planned|agreed)/.test(other.status) &&
        (!date || !other.date || date.slice(0, other.date.length) <= other.date),
    );
  return stages.filter((stage) => !isOutgrown(stage));
}

/** "The Council is to adopt a decision to conclude the agreement": what follows its signature, no second one. */
function isFollowUp({ date, acts }: Stage): boolean {
  return (
    date === null && acts.every(({ sentence, at }) => /^(?:conclude|adopt)$/.test(sentence.tokens[at]?.text ?? ''))
  );
}

function isSameParty(a: Token, b: Token): boolean {
  if (a.country !== undefined && a.country === b.country) return true;
  const names = [b.body?.name, b.body?.full, b.body?.acronym].filter(Boolean);
  return [a.body?.name, a.body?.full, a.body?.acronym].some((name) => names.includes(name));
}

function addNamedParties(stage: Stage, instrument: Instrument): void {
  for (const naming of instrument.namings) {
    const parties = namedParties(naming);
    if (parties.length === 0) continue;
    stage.parties.push(...parties);
    if (!stage.sentences.includes(naming.sentence)) stage.sentences.push(naming.sentence);
  }
}

function supersede(stages: readonly Stage[]): void {
  for (const stage of stages) if (stage.status === 'signed' || stage.status === 'in force') stage.status = 'superseded';
}

function dateInName(text: string, { namings }: Instrument): string | null {
  return namings.map(({ sentence, token }) => ownDate(text, sentence, token)).find((date) => date !== null) ?? null;
}

/** "in force since 2006 and extended in 2018": what was renewed, as it was before. */
function renewedFrom(stage: Stage, { namings }: Instrument): Stage[] {
  const { status, date } = stage;
  const since = namings.find((naming) => (termDay(naming, 'inForce')?.date ?? '9999') < (date ?? ''));
  return status === 'renewed' && since
    ? [
        {
          ...stage,
          status: 'in force',
          date: null,
          acts: [],
          signatories: [],
          witnesses: [],
          sentences: [since.sentence],
          reported: false,
        },
      ]
    : [];
}

/** "Norway and Iceland cooperate under a memorandum", "Ghana has an agreement with Togo": the two that hold it. */
function holders({ namings }: Instrument): Token[] {
  for (const { sentence, token } of namings) {
    const at = sentence.tokens.indexOf(token);
    const other = sentence.tokens.some(({ instrument }) => instrument && instrument !== token.instrument);
    if (other || !HOLDING.test(wordsBefore(sentence, at, 12))) continue;
    const sides = [...subjects(sentence, at), ...partiesIn(sentence, at + 1, sentence.tokens.length)].filter(
      ({ shape }) => 'BN'.includes(shape),
    );
    if (sides.length === 2) return sides;
  }
  return [];
}

const HOLDING =
  /\b(?:has|have|had|share|shares|maintains?|cooperat\w+|co-operat\w+|collaborat\w+|under|governed by)\b/i;

function named(text: string, instrument: Instrument): Stage {
  const stage: Stage = {
    status: instrument.replaced ? 'superseded' : 'in force',
    date: dateInName(text, instrument),
    acts: [],
    parties: [],
    group: [],
    signatories: [],
    witnesses: [],
    sentences: [],
    reported: false,
  };
  addNamedParties(stage, instrument);
  if (stage.parties.length === 0) stage.parties.push(...holders(instrument));
  const first = instrument.namings[0];
  if (first && stage.sentences.length === 0) stage.sentences.push(first.sentence);
  return stage;
}
