import { forWhom, namedParties } from './act-parties.ts';
import type { Stage } from './agreement-stages.ts';
import { type Cast, countryMention, mentionOf, namesCountry, wholeBody } from './cast.ts';
import { addClaim, addMention, fullName, passage } from './draft.ts';
import type { Instrument } from './instrument.ts';
import { onlyTwo } from './only-two.ts';
import type { Official } from './official.ts';
import { listAt } from './sentence-parts.ts';
import { pairParties } from './pair-parties.ts';
import type { Party } from './party.ts';
import { POINTING } from './pointing.ts';
import { type Sentence, type Token, shapeOf } from './token.ts';

const STATE_OFFICE =
  /\b(?:Minister|President|Premier|Ambassador|Governor|Chancellor|King|Queen|Foreign Secretary|Home Secretary|Secretary of State|Trade Secretary|Trade Representative|Attorney[- ]General|Secretary of Homeland Security|Secretary for Justice|Councillor)\b/;

export function officials(cast: Cast, tokens: readonly Token[]): Official[] {
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
    return mention === null || !sentence || isAddress(sentence, token, stage.parties)
      ? []
      : [{ mention: token.body ? wholeBody(cast, mention) : mention, sentence }];
  });
}

/** "the Office of the Data Commissioner, Kenya and …": where a body is, beside another body. */
function isAddress({ tokens }: Sentence, token: Token, parties: readonly Token[]): boolean {
  const at = tokens.indexOf(token);
  const behind =
    token.shape === 'N' && /^B,(?:[CFXL],)?$/.test(shapeOf(tokens.slice(Math.max(0, at - 2), at)).slice(-2));
  const seat = shapeOf(tokens.slice(Math.max(0, at - 4), at + 5));
  const part = seat.slice(0, Math.min(4, at));
  const rest = seat.slice(Math.min(4, at) + 1);
  if (token.shape === 'N' && /B,Fot?$/.test(part)) return true;
  if (token.shape === 'B' && /B,t?$/.test(part) && /^,(?:Fo)?t?N/.test(rest)) return true;
  const city = token.shape === 'N' && /^B,[CFXLN],$/.test(shapeOf(tokens.slice(Math.max(0, at - 4), at)));
  return (behind || city) && parties.filter(({ shape }) => shape === 'B').length > 1;
}

function representedParties(cast: Cast, stage: Stage, signatories: readonly Official[]): Party[] {
  return signatories.flatMap((official) => {
    const sentence = stage.acts.find((act) =>
      act.signatories.some((token) => cast.people.get(token.person?.start ?? -1) === official),
    )?.sentence;
    const mention = sentence && !signsForOther(cast, sentence, official) ? represented(cast, official, sentence) : null;
    return mention === null || !sentence ? [] : [{ mention, sentence }];
  });
}

/** "the Irish Minister, A, on behalf of the EU": binds those told, not those whose minister he is. */
function signsForOther(cast: Cast, { tokens }: Sentence, official: Official): boolean {
  const at = tokens.findLastIndex(({ person }) => person && cast.people.get(person.start) === official);
  const next = tokens.findIndex((token, i) => i > at && (token.person || forWhom(tokens, i) !== null));
  const whom = forWhom(tokens, next);
  return at >= 0 && whom !== null && listAt({ tokens }, whom, 'BN').length > 0;
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
  const several = /(?:ies|s)$/.test(last.text) && bodies.length < 4;
  if (bodies.length === 1 || (several && bodies.length > 0)) return bodies.map((mention) => ({ mention, sentence }));
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

function toldParties(
  cast: Cast,
  instrument: Instrument,
  stage: Stage,
  signatories: readonly Official[],
  others: readonly Stage[],
): Party[] {
  const betweenThem = explicitParties(cast, {
    ...stage,
    sentences: instrument.namings.map(({ sentence }) => sentence),
    parties: instrument.namings.flatMap((naming) => namedParties(naming)),
  });
  const named = [...explicitParties(cast, stage), ...besideCounterparts(cast, stage, signatories)];
  const explicit = isOne(betweenThem) ? named : named.filter((party) => isAmong(cast, betweenThem, party));
  const between = explicit.filter(({ mention }) => betweenThem.some((other) => other.mention === mention));
  if (!isOne(between) && areCountries(cast, between)) return between;
  const states = governments(cast, stage, signatories);
  if (!isOne(states)) return states;
  const countries = explicit.filter(({ mention }) => !coveredByBody(cast, explicit, mention));
  const bodies = explicit.filter(({ mention }) => cast.draft.mentions[mention]?.type === 'Agency');
  if (
    !isOne(bodies) &&
    bodies.every(({ sentence }) => explicit.every((one) => one.sentence !== sentence || bodies.includes(one))) &&
    bodies.length < explicit.length
  )
    return bodies;
  const count = new Set(explicit.map(({ mention }) => mention)).size;
  if (count >= 2 && !(stage.group.length > 0)) return countries;
  const pair = pairParties(cast, instrument);
  if (pair.length > 0) return pair;
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

/** "Minister A and counterparts from B and C": the country of A, too. */
function besideCounterparts(cast: Cast, stage: Stage, signatories: readonly Official[]): Party[] {
  const sentence = stage.sentences.find(({ start, end }) =>
    /\bcounterparts (?:of|from)\b/.test(cast.draft.text.slice(start, end)),
  );
  const [first] = signatories;
  const country = first?.country ?? cast.home?.country;
  return sentence && first && country ? [{ mention: countryMention(cast, country), sentence }] : [];
}

function areCountries(cast: Cast, parties: readonly Party[]): boolean {
  return parties.every(({ mention }) => cast.draft.mentions[mention]?.type === 'Location');
}

const FOR_STATES = /\bon behalf of (?:their|both) (?:respective )?(?:governments|countries|states|nations)\b/i;

/** "A and B signed on behalf of their respective governments": the countries of those who sign. */
function governments(cast: Cast, stage: Stage, signatories: readonly Official[]): Party[] {
  const sentence = stage.sentences.find(({ start, end }) => FOR_STATES.test(cast.draft.text.slice(start, end)));
  if (!sentence) return [];
  return signatories.flatMap(({ country, body }) => {
    const code = country ?? cast.draft.mentions[body ?? -1]?.jurisdiction;
    return code ? [{ mention: countryMention(cast, code, sentence), sentence }] : [];
  });
}

/** Whether an instrument "between" others names a party, or its country. */
function isAmong(cast: Cast, parties: readonly Party[], { mention }: Party): boolean {
  const land = (one: number): string | null => cast.draft.mentions[one]?.jurisdiction ?? null;
  return parties.some(
    (other) => other.mention === mention || (land(mention) !== null && land(other.mention) === land(mention)),
  );
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
    const lands = explicitParties(cast, { ...stage, sentences: [sentence], parties: sentence.lands });
    const sides = [bodies, people, [...bodies, ...people], lands].find(
      (all) => new Set(all.map(({ mention }) => mention)).size === 2,
    );
    if (sides) return sides;
  }
  return found;
}

const DURING_VISIT =
  /\b(?:[Dd]uring|[Ii]n the course of|[Oo]n the occasion of) (?:the|his|her|this|that) (?:\S+ ){0,3}?visit\b/;

/** "During her visit, the Minister signed …": the country that the sentences before say she visits. */
function withHost(cast: Cast, stage: Stage, found: Party[]): Party[] {
  const guest = cast.draft.mentions[found[0]?.mention ?? -1];
  const { text } = cast.draft;
  const during = stage.sentences.find(({ start, end }) => DURING_VISIT.test(text.slice(start, end)));
  if (!during || !isOne(found) || guest?.type !== 'Location') return found;
  const hosts = cast.sentences
    .slice(0, cast.sentences.indexOf(during))
    .flatMap(({ tokens }) =>
      tokens.filter(
        ({ shape }, i) => shape === 'N' && tokens[i - 1]?.shape === 'z' && /^visit$/i.test(tokens[i - 2]?.text ?? ''),
      ),
    );
  const host = hosts.at(-1)?.country;
  return host ? [...found, { mention: countryMention(cast, host), sentence: during }] : found;
}

/** Planned between "the two countries" that the same sentence names. */
function fromSentences(cast: Cast, stage: Stage): Party[] {
  return explicitParties(cast, {
    ...stage,
    parties: stage.sentences.flatMap((sentence) => sentence.tokens.filter((token) => token.shape === 'N')),
  });
}

function isOne(parties: readonly Party[]): boolean {
  return new Set(parties.map(({ mention }) => mention)).size < 2;
}

/** The publisher's own body or country beside the other party: "signed a memorandum with the Ministry of Health of Peru". */
function homeParty(cast: Cast, [other]: readonly Party[]): Party[] {
  const party = cast.draft.mentions[other?.mention ?? -1];
  if (!other || !party || cast.home === null) return [];
  const body = cast.home.body;
  if (party.type === 'Agency' && body !== null && body !== other.mention)
    return [{ mention: body, sentence: other.sentence }];
  const { country } = cast.home;
  if (party.type === 'Location' && body !== null && country !== null && !namesCountry(cast, country))
    return [{ mention: body, sentence: other.sentence }];
  return party.type === 'Location' && country !== null && country !== party.jurisdiction && namesCountry(cast, country)
    ? [{ mention: countryMention(cast, country), sentence: other.sentence }]
    : [];
}

/** Who is bound by an instrument: as told, else as its name, its signatories, its sentence or the publisher tells. */
export function partiesOf(
  cast: Cast,
  instrument: Instrument,
  stage: Stage,
  signatories: readonly Official[],
  others: readonly Stage[],
): Party[] {
  const told = withHost(cast, stage, toldParties(cast, instrument, stage, signatories, others));
  const found = isOne(told) ? pointedParties(cast, stage, instrument, told) : told;
  if (found.length === 0) return onlyTwo(cast, instrument);
  return isOne(found) ? [...found, ...homeParty(cast, found)] : found;
}
