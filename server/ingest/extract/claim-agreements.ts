import type { Stage } from './agreement-stages.ts';
import { POINTING } from './pointing.ts';
import { type Cast, countryMention, mentionOf, namesCountry, wholeBody } from './cast.ts';
import { addClaim, addMention, fullName, passage } from './draft.ts';
import { type Instrument, namesOf } from './gather-instruments.ts';
import type { Official } from './gather-people.ts';
import { listAt } from './sentence-parts.ts';
import type { Sentence, Token } from './token.ts';
import { vocabulary } from './vocabulary.ts';

/** An instrument that has become a mention, for the rules of events. */
export interface KnownAgreement {
  mention: number;
  instrument: Instrument;
  stage: Stage;
  signatories: Official[];
  place: number | null;
}

interface Party {
  mention: number;
  sentence: Sentence;
}

const STATE_OFFICE =
  /\b(?:Minister|President|Premier|Ambassador|Governor|Chancellor|King|Queen|Foreign Secretary|Home Secretary|Secretary of State|Trade Secretary|Trade Representative|Attorney[- ]General|Secretary of Homeland Security|Secretary for Justice|Councillor)\b/;

function officials(cast: Cast, tokens: readonly Token[]): Official[] {
  const found = tokens.flatMap((token) => (token.person ? [cast.people.get(token.person.start)] : []));
  return [...new Set(found.filter((official) => official !== undefined))];
}

/** A minister binds the country, the head of an agency binds the agency. */
function represented(cast: Cast, official: Official, sentence?: Sentence): number | null {
  const state = !official.told && official.country && official.possessive && STATE_OFFICE.test(official.title ?? '');
  if (state && official.country) return countryMention(cast, official.country);
  if (official.body !== null) return wholeBody(cast, official.body);
  if (!official.country) return null;
  return namesCountry(cast, official.country) || STATE_OFFICE.test(official.title ?? '')
    ? countryMention(cast, official.country, sentence)
    : null;
}

function explicitParties(cast: Cast, stage: Stage): Party[] {
  return stage.parties.flatMap((token) => {
    const mention = mentionOf(cast, token);
    const sentence = stage.sentences.find((other) => other.start <= token.start && token.end <= other.end);
    return mention === null || !sentence
      ? []
      : [{ mention: token.body ? wholeBody(cast, mention) : mention, sentence }];
  });
}

function representedParties(cast: Cast, stage: Stage, signatories: readonly Official[]): Party[] {
  return signatories.flatMap((official) => {
    const sentence = stage.acts.find((act) =>
      act.signatories.some((token) => cast.people.get(token.person?.start ?? -1) === official),
    )?.sentence;
    const mention = represented(cast, official, sentence);
    return mention === null || !sentence ? [] : [{ mention, sentence }];
  });
}

/** "the Chinese antitrust agencies": the one body of that country here, else a group of its own. */
function groupParty(cast: Cast, stage: Stage): Party[] {
  const [first] = stage.group;
  const last = stage.group.at(-1);
  const sentence = stage.sentences.find((other) => first && other.start <= first.start && first.end <= other.end);
  if (!first || !last || !sentence) return [];
  const bodies = cast.draft.mentions.flatMap((mention, i) =>
    mention.type === 'Agency' && mention.jurisdiction === first.country ? [i] : [],
  );
  if (bodies.length === 1 && bodies[0] !== undefined) return [{ mention: bodies[0], sentence }];
  const evidence = passage(cast.draft, sentence, 'group', 0.6, first.start);
  const mention = addMention(cast.draft, {
    type: 'Agency',
    names: [fullName(cast.draft.text.slice(first.start, last.end))],
    evidence: [evidence],
    jurisdiction: first.country ?? null,
  });
  addClaim(cast.draft, { type: 'kind', from: mention, value: 'group' }, evidence);
  return [{ mention, sentence }];
}

/** "during the Turkmenistan President’s State Visit to Singapore": visitor and host are the parties when nothing else says. */
function visitParties(cast: Cast, stage: Stage): Party[] {
  return stage.sentences.flatMap((sentence) => {
    const text = cast.draft.text.slice(sentence.start, sentence.end);
    const guest = sentence.tokens.findLast((token) => token.person?.country);
    const host = sentence.tokens.find((token, i) => token.shape === 'N' && sentence.tokens[i - 1]?.shape === 'z');
    if (!guest?.person?.country || !host?.country || !/\bvisit to\b/i.test(text)) return [];
    return [guest.person.country, host.country].map((code) => ({ mention: countryMention(cast, code), sentence }));
  });
}

/** Two countries in the name itself: "U.S.-Colombia Trade Promotion Agreement". */
function pairParties(cast: Cast, instrument: Instrument): Party[] {
  return instrument.namings.flatMap(({ found, sentence }) => {
    const pair = /^(\p{Lu}[\p{L}. ]*?)(?: ?[-–‑] ?| )(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) /u.exec(`${found.name} `);
    const codes = pair ? [codeOf(pair[1]), codeOf(pair[2]) ?? codeOf(pair[2]?.split(' ')[0])] : [];
    return codes.length === 2 && codes.every((code) => code !== undefined)
      ? codes.map((code) => ({ mention: countryMention(cast, code as string, sentence), sentence }))
      : [];
  });
}

function codeOf(name: string | undefined): string | undefined {
  return name ? (vocabulary.countryByName.get(name) ?? vocabulary.countryByAdjective.get(name)) : undefined;
}

function partiesOf(
  cast: Cast,
  instrument: Instrument,
  stage: Stage,
  signatories: readonly Official[],
  others: readonly Stage[],
): Party[] {
  const explicit = explicitParties(cast, stage);
  const countries = explicit.filter(({ mention }) => !coveredByBody(cast, explicit, mention));
  const count = new Set(explicit.map(({ mention }) => mention)).size;
  if (count >= 2 && !(stage.group.length > 0)) return countries;
  const pair = pairParties(cast, instrument);
  if (pair.length > 0 && !explicit.some(({ mention }) => cast.draft.mentions[mention]?.type === 'Agency')) return pair;
  const all = [...explicit, ...representedParties(cast, stage, signatories)];
  const grouped =
    stage.group.length > 0 && (signatories.length === 0 || new Set(all.map(({ mention }) => mention)).size < 2)
      ? [...all, ...groupParty(cast, stage)]
      : all;
  if (stage.status.startsWith('planned') && new Set(grouped.map(({ mention }) => mention)).size < 2) {
    const around = [fromSentences(cast, stage), [...grouped, ...fromPeople(cast, stage)]];
    return around.find((parties) => parties.length > 1) ?? around[1] ?? [];
  }
  if (grouped.length > 0) return grouped;
  const visit = visitParties(cast, stage);
  if (visit.length > 0) return visit;
  const elder = others.find((other) => other !== stage && other.parties.length > 0);
  return elder ? explicitParties(cast, elder) : [];
}

/** A country beside a body of its own is told twice. */
function coveredByBody(cast: Cast, parties: readonly Party[], mention: number): boolean {
  const land = cast.draft.mentions[mention];
  return (
    land?.type === 'Location' &&
    parties.some(
      (other) =>
        cast.draft.mentions[other.mention]?.type === 'Agency' &&
        cast.draft.mentions[other.mention]?.jurisdiction === land.jurisdiction,
    )
  );
}

/** "He will meet Minister B and sign an agreement with him": those whom they represent. */
function fromPeople(cast: Cast, stage: Stage): Party[] {
  return stage.sentences.flatMap((sentence) =>
    officials(
      cast,
      sentence.tokens.filter((token) => token.person),
    ).flatMap((official) => {
      const mention = represented(cast, official, sentence);
      return mention === null ? [] : [{ mention, sentence }];
    }),
  );
}

/** "Both sides reviewed the memorandum": the two that the sentences before name. */
function pointedParties(cast: Cast, stage: Stage, instrument: Instrument, found: Party[]): Party[] {
  const { text } = cast.draft;
  const told = [...stage.sentences, ...instrument.namings.map((naming) => naming.sentence)];
  const pointing = told.find((sentence) => POINTING.test(text.slice(sentence.start, sentence.end)));
  const at = pointing ? cast.sentences.indexOf(pointing) : -1;
  for (let i = at; i >= Math.max(0, at - 4); i--) {
    const sentence = cast.sentences[i];
    if (!sentence) continue;
    const people = fromPeople(cast, { ...stage, sentences: [sentence] });
    const bodies = explicitParties(cast, {
      ...stage,
      sentences: [sentence],
      parties: sentence.tokens.filter((token) => token.body),
    });
    const sides = [bodies, people, [...bodies, ...people]].find(
      (all) => new Set(all.map(({ mention }) => mention)).size === 2,
    );
    if (sides) return sides;
  }
  return found;
}

/** Planned between "the two countries" that the same sentence names. */
function fromSentences(cast: Cast, stage: Stage): Party[] {
  return explicitParties(cast, {
    ...stage,
    parties: stage.sentences.flatMap((sentence) => sentence.tokens.filter((token) => token.shape === 'N')),
  });
}

/** Makes the mention of one stage of an instrument, with parties, signatories, type, status and day. */
export function claimAgreement(
  cast: Cast,
  instrument: Instrument,
  stage: Stage,
  others: readonly Stage[],
): KnownAgreement {
  const { draft } = cast;
  const home = stage.sentences[0] ?? instrument.namings[0]?.sentence;
  if (!home) throw new Error('an instrument without a sentence');
  const rule = stage.acts.length > 0 ? 'signature' : 'named instrument';
  const own = instrument.namings.filter(({ sentence }) => stage.sentences.includes(sentence) || others.length === 1);
  const mention = addMention(draft, {
    type: 'Agreement',
    names: namesOf(instrument).map((name) => ({ ...name, language: 'en' })),
    evidence: (own.length ? own : instrument.namings).map(({ sentence, found }) =>
      passage(draft, sentence, rule, 0.8, found.start),
    ),
  });
  const said = passage(draft, home, rule, 0.8, stage.acts[0] ? home.tokens[stage.acts[0].at]?.start : undefined);
  const mode =
    stage.acts.some((act) => act.mode === 'done') || stage.acts.length === 0 ? 'done' : (stage.acts[0]?.mode ?? 'done');
  addClaim(draft, { type: 'type', from: mention, value: instrument.type }, said);
  addClaim(
    draft,
    { type: 'status', from: mention, value: stage.status, valid: stage.date, mode: mode === 'denied' ? mode : 'done' },
    said,
  );
  if (stage.date)
    addClaim(
      draft,
      { type: 'signed', from: mention, value: stage.date, mode },
      passage(draft, datedSentence(stage) ?? home, 'date', 0.8),
    );
  const signatories = mode === 'done' ? officials(cast, stage.signatories) : [];
  const found = partiesOf(cast, instrument, stage, signatories, others);
  const several = new Set(found.map(({ mention: party }) => party)).size > 1;
  for (const { mention: party, sentence } of several ? found : pointedParties(cast, stage, instrument, found)) {
    addClaim(
      draft,
      { type: 'PARTY_TO', from: party, to: mention, mode, valid: stage.date },
      passage(draft, sentence, 'party', 0.8),
    );
  }
  for (const official of signatories) {
    const act = stage.acts.find((one) =>
      one.signatories.some((token) => cast.people.get(token.person?.start ?? -1) === official),
    );
    addClaim(
      draft,
      {
        type: 'SIGNED',
        from: official.mention,
        to: mention,
        title: official.title,
        onBehalfOf: act ? principal(cast, act.sentence, official) : null,
        valid: stage.date,
        mode,
      },
      passage(draft, act?.sentence ?? home, 'signature', 0.9),
    );
  }
  return { mention, instrument, stage, signatories, place: null };
}

/** "A signed on behalf of the Agency": for whom, where no other person is named between. */
function principal(cast: Cast, sentence: Sentence, official: Official): number | null {
  const { tokens } = sentence;
  const at = tokens.findLastIndex((token) => token.person && cast.people.get(token.person.start) === official);
  const behalf = tokens.findIndex((token, i) => i > at && token.text === 'behalf');
  if (at < 0 || behalf < 0 || tokens.slice(at + 1, behalf).some((token) => token.person)) return null;
  const [whom] = listAt(sentence, behalf + 2, 'BN');
  return whom ? mentionOf(cast, whom) : null;
}

function datedSentence(stage: Stage): Sentence | undefined {
  return stage.acts.find((act) => act.date === stage.date)?.sentence;
}
