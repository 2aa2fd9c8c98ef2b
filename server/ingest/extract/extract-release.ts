import type { SourceDocument } from '../../model/graph.ts';
import type { Extraction } from '../stages.ts';
import { partyLists, stagesOf } from './agreement-stages.ts';
import { type Cast, countryMention, namesCountry } from './cast.ts';
import { type KnownAgreement, claimAgreement } from './claim-agreements.ts';
import { claimLineage } from './claim-lineage.ts';
import { claimPlaces, placesOf } from './claim-places.ts';
import { claimRenewals } from './claim-renewals.ts';
import { claimRecitals } from './claim-recitals.ts';
import type { Draft } from './draft.ts';
import { type FoundEvent, claimEvent, mergeEvents } from './event.ts';
import { findDecisions } from './find-decisions.ts';
import { findGatherings } from './find-gatherings.ts';
import { findMeetings } from './find-meetings.ts';
import { findOccasions } from './find-occasions.ts';
import { findReceptions } from './find-receptions.ts';
import { findSignings } from './find-signings.ts';
import { findSpeeches } from './find-speeches.ts';
import { claimTerms } from './claim-terms.ts';
import { claimTopics } from './find-topics.ts';
import { findVisits } from './find-visits.ts';
import { gatherBodies } from './gather-bodies.ts';
import { gatherInstruments } from './gather-instruments.ts';
import { inheritParties } from './inherit-parties.ts';
import { claimPosts, gatherPeople } from './gather-people.ts';
import { addLabelled, labelledFacts } from './labelled-facts.ts';
import { publisherOf } from './publisher.ts';
import { readSentences } from './read-sentences.ts';
import { subjectReader } from './subjects.ts';
import type { Sentence } from './token.ts';

/** The body of the text that publishes it. */
function publishingBody({ mentions }: Draft, publisher: string | null): number | null {
  if (!publisher) return null;
  const held = ` ${publisher.replace(/[^\p{L}\d ]/gu, '')} `;
  const at = mentions.findIndex(
    ({ type, names }) =>
      type === 'Agency' &&
      names.some(({ text }) => text.length > 3 && held.includes(` ${text.replace(/[^\p{L}\d ]/gu, '')} `)),
  );
  return at < 0 ? null : at;
}

/** The last day that a text tells, by which what it recalls is told from its news. */
function lastDayOf(sentences: readonly Sentence[]): string | null {
  const days = sentences.flatMap(({ tokens }) =>
    tokens.flatMap(({ date }) => (/^\d{4}-\d\d-\d\d$/.test(date ?? '') ? [date ?? ''] : [])),
  );
  return days.sort().at(-1) ?? null;
}

function claimAgreements(cast: Cast): KnownAgreement[] {
  const { draft, sentences } = cast;
  const day = draft.published ?? lastDayOf(sentences);
  const further = partyLists(sentences);
  const instruments = gatherInstruments(draft.text, sentences);
  const labelled = labelledFacts(sentences);
  return instruments.flatMap((instrument) => {
    const stages = stagesOf(draft.text, instrument, further, day);
    addLabelled(stages, instrument, instruments, labelled);
    const known = stages.map((stage) => claimAgreement(cast, instrument, stage, stages));
    claimRenewals(draft, known);
    claimTerms(draft, known);
    return known;
  });
}

function bodiesOf(cast: Cast): Map<number, number> {
  return new Map([...cast.people.values()].flatMap(({ mention, body }) => (body === null ? [] : [[mention, body]])));
}

function findEvents(cast: Cast, agreements: readonly KnownAgreement[]): FoundEvent[] {
  const subjectOf = subjectReader(cast);
  const signings = findSignings(cast, agreements);
  const told = cast.sentences.flatMap((sentence) => {
    const named = [...findMeetings(cast, subjectOf, sentence), ...findGatherings(cast, subjectOf, sentence)];
    const occasions = named.every(({ adds }) => adds) ? findOccasions(cast, subjectOf, sentence) : [];
    return [
      ...occasions,
      ...named,
      ...findVisits(cast, subjectOf, sentence),
      ...findReceptions(cast, subjectOf, sentence),
      ...findSpeeches(cast, subjectOf, sentence),
      ...findDecisions(cast, agreements, sentence),
    ];
  });
  const calls = told.filter((event) => event.call);
  return mergeEvents([...signings, ...told.filter((event) => !event.call), ...calls], bodiesOf(cast));
}

/** Reads one cleaned release: mentions and claims, each with the passage that says it. */
export function extractRelease(document: SourceDocument): Extraction {
  const draft: Draft = { text: document.text, published: document.published, mentions: [], claims: [] };
  const sentences = readSentences(document.text, document.published);
  const bodies = gatherBodies(draft, sentences);
  const publisher = publisherOf(document);
  const people = gatherPeople(draft, sentences, bodies, publisher);
  const cast: Cast = {
    draft,
    sentences,
    bodies,
    people,
    places: placesOf(document.text, sentences, publisher.country),
    countries: new Map(),
    sites: new Map(),
    home: { body: publishingBody(draft, publisher.name), country: publisher.country },
  };
  const land = (code: string): number | null => (namesCountry(cast, code) ? countryMention(cast, code) : null);
  claimPosts(draft, [...new Set(people.values())], land, publisher.country);
  claimPlaces(cast);
  const agreements = claimAgreements(cast);
  inheritParties(cast, agreements);
  claimLineage(cast, agreements);
  claimRecitals(cast);
  const events = findEvents(cast, agreements).map((event) => ({ mention: claimEvent(cast, event), event }));
  const meetings = events.filter(({ event }) => event.type === 'meeting' || event.type === 'visit');
  claimTopics(
    cast,
    agreements,
    meetings.map(({ mention, event }) => ({ mention, sentence: event.sentence })),
  );
  return { document, mentions: draft.mentions, claims: draft.claims };
}
