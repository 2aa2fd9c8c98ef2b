import type { Claim } from '../../model/graph.ts';
import type { EntityType } from '../../model/types.ts';
import type { DraftMention, Extraction } from '../stages.ts';
import { countryOf, identifyBody } from './body-keys.ts';
import { countryNamed, withoutCountry } from './countries.ts';
import { identifyEvent } from './event-keys.ts';
import { foldName } from './fold-name.ts';
import { homeJurisdiction } from './home-jurisdiction.ts';
import type { Identified } from './identified.ts';
import { identifyInstrument } from './instrument-keys.ts';
import { identifyPerson } from './person-keys.ts';
import { identifyPlace } from './place-keys.ts';
import { foldSubject, subjectKey } from './subject.ts';

/** Who or what each mention is, in the order of the mentions. Bodies and places first: the rest is told by them. */
export function identify(extraction: Extraction): Identified[] {
  const found: Identified[] = [];
  const countries = new Set<string>();
  const each = (type: EntityType, rule: (draft: DraftMention, i: number) => Identified) =>
    extraction.mentions.forEach((draft, i) => {
      if (draft.type === type) found[i] = rule(draft, i);
    });
  const body = bodyRule(extraction, found);
  const { address } = extraction.document;
  each('Agency', (_, i) => body(i));
  for (const country of saidCountries(extraction, found)) countries.add(country);
  each('Location', (draft) => identifyPlace(draft, address, countries));
  each('Topic', (draft) => identifyTopic(draft, address));
  each('Official', (draft, i) => {
    const jurisdiction = personJurisdiction(draft, i, extraction, found);
    return identifyPerson(draft, { address, jurisdiction, bodies: bodiesOf(i, extraction, found) });
  });
  each('Agreement', (draft, i) => identifyInstrument(instrumentOf(draft, i, extraction, found), address));
  each('Event', (draft, i) => identifyEvent(occasionOf(draft, i, extraction, found), address));
  return found;
}

/** A part of a body needs its whole first, wherever that stands in the list. */
function bodyRule({ document, mentions, claims }: Extraction, found: Identified[]): (i: number) => Identified {
  const { address } = document;
  const home = homeJurisdiction(document);
  const homeOf = (i: number) => home ?? countryOfPart(mentions.filter(({ parent }) => parent === i));
  const rule = (i: number): Identified => {
    if (found[i]) return found[i];
    const whole = wholeOf(i, mentions);
    const group = attributeOf(claims, i, 'kind') === 'group';
    const context = { address, home: homeOf(i), parent: whole === null ? null : rule(whole), group };
    return (found[i] = identifyBody(mentions[i]!, context));
  };
  return rule;
}

/** The body that this one is a part of; none where a text has two be parts of each other. */
function wholeOf(i: number, mentions: DraftMention[]): number | null {
  const within: number[] = [];
  for (let at = mentions[i]!.parent; at !== null && !within.includes(at); at = mentions[at]!.parent) within.push(at);
  const [whole] = within;
  return whole === undefined || within.includes(i) || mentions[whole]!.type !== 'Agency' ? null : whole;
}

/** "The Antitrust Division of the Department of Justice": where the part is known, the whole is of its country. */
function countryOfPart(parts: DraftMention[]): string | null {
  const alone = { address: '', home: null, parent: null, group: false };
  const known = parts.map((part) => identifyBody(part, alone)).filter(({ cites }) => cites.length > 0);
  const countries = new Set(known.map(({ jurisdiction }) => countryOf(jurisdiction)));
  return countries.size === 1 ? [...countries][0]! : null;
}

/** Countries that the document speaks of: between towns of one name, the one in such a country is meant. */
function saidCountries({ mentions }: Extraction, found: Identified[]): string[] {
  const codes = mentions.flatMap((draft, i) => [
    countryOf(found[i]?.jurisdiction ?? draft.jurisdiction),
    ...(draft.type === 'Location' ? draft.names.map(({ text }) => countryNamed(text) ?? null) : []),
  ]);
  return codes.filter((code) => code !== null);
}

function identifyTopic(draft: DraftMention, address: string): Identified {
  const [first] = draft.names;
  const folded = subjectKey(first!.text) || foldSubject(first!.text);
  const key = folded === '' ? `@${address}|topic` : `topic ${folded}`;
  return { keys: [[key]], jurisdiction: null, token: key, cites: [] };
}

/** The country of the posts held; of a title such as "Chinese President". */
function personJurisdiction(
  draft: DraftMention,
  i: number,
  { claims }: Extraction,
  found: Identified[],
): string | null {
  const own = claims.filter((claim) => claim.from === i);
  const posts = own.filter((claim) => claim.type === 'HOLDS_POST');
  const ofPosts = posts.map((claim) => countryOf(found[claim.to!]?.jurisdiction ?? null));
  const signedFor = own.map((claim) =>
    claim.onBehalfOf === null ? null : countryOf(found[claim.onBehalfOf]?.jurisdiction ?? null),
  );
  const ofTitles = posts.map((claim) => withoutCountry(foldName(claim.value)).code);
  return [draft.jurisdiction, ...ofPosts, ...signedFor, ...ofTitles].find((code) => code !== null) ?? null;
}

function bodiesOf(i: number, { claims, mentions }: Extraction, found: Identified[]): string[] {
  const posts = claims.filter(
    ({ type, from, to }) => type === 'HOLDS_POST' && from === i && mentions[to!]!.type === 'Agency',
  );
  return posts.flatMap(({ to }) => found[to!]!.token ?? []);
}

function instrumentOf(draft: DraftMention, i: number, extraction: Extraction, found: Identified[]) {
  const { claims } = extraction;
  const partyClaims = claims.filter((claim) => claim.type === 'PARTY_TO' && claim.to === i);
  const signed = attributeOf(claims, i, 'signed');
  const stages = claims.filter((claim) => claim.type === 'status' && claim.from === i);
  return {
    names: draft.names,
    type: attributeOf(claims, i, 'type'),
    date: signed ?? stages[0]?.valid ?? null,
    planned: signed === null && stages.length > 0 && stages.every(({ value }) => value.startsWith('planned')),
    renewal: stages.some(({ value }) => value === 'renewed' || value === 'planned renewal'),
    parties: partyClaims.map((claim) => found[claim.from]!),
    ofGroup: partyClaims.some((claim) => attributeOf(claims, claim.from, 'kind') === 'group'),
    topics: topicsOf(i, extraction),
    local: localName(draft),
  };
}

function topicsOf(i: number, { claims, mentions }: Extraction): string[] {
  const about = claims.filter((claim) => claim.type === 'ABOUT' && claim.from === i);
  return about.map((claim) => mentions[claim.to!]!.names[0]!.text);
}

function occasionOf(draft: DraftMention, i: number, { claims }: Extraction, found: Identified[]) {
  const takers = claims.filter((claim) => claim.type === 'TOOK_PART_IN' && claim.to === i).map((claim) => claim.from);
  const bodies = claims
    .filter((claim) => claim.type === 'HOLDS_POST' && takers.includes(claim.from))
    .map((claim) => claim.to!);
  const place = claims.find((claim) => claim.type === 'HELD_AT' && claim.from === i);
  return {
    type: attributeOf(claims, i, 'type'),
    date: attributeOf(claims, i, 'date'),
    participants: takers.map((index) => found[index]!),
    behind: bodies.map((index) => found[index]!),
    place: place?.to == null ? null : found[place.to]!,
    local: localName(draft),
  };
}

/** Where its document first speaks of it: two meetings of one text stay two. */
function localName(draft: DraftMention): string {
  return `${foldName(draft.names[0]!.text)}|${draft.evidence[0]?.start ?? 0}`;
}

function attributeOf(claims: Claim[], i: number, attribute: Claim['type']): string | null {
  return claims.find((claim) => claim.type === attribute && claim.from === i)?.value ?? null;
}
