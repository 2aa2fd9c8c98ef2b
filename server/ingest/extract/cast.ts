import type { Passage } from '../../model/graph.ts';
import { type Draft, addMention, fullName, orderNames, passage } from './draft.ts';
import type { FoundPlace } from './find-places.ts';
import type { Official } from './official.ts';
import type { Sentence, Token } from './token.ts';
import { vocabulary } from './vocabulary.ts';

/** Who and what the document speaks of, found by the place in the text where it is named. */
export interface Cast {
  draft: Draft;
  sentences: readonly Sentence[];
  bodies: Map<number, number>;
  people: Map<number, Official>;
  places: Map<Sentence, FoundPlace[]>;
  /** Mentions of countries by code; one is made when a claim first needs it. */
  countries: Map<string, number>;
  sites: Map<string, number>;
  /** The publisher: its body where the text names it, and its country. */
  home: { body: number | null; country: string | null } | null;
}

/** Whether the text names the country or says its adjective. */
export function namesCountry(cast: Cast, code: string): boolean {
  return cast.sentences.some((sentence) => sentence.lands.some((land) => land.country === code));
}

/** The mention of a country, under the names that the text gives it; `sentence` shows it where it is only a part of a word. */
export function countryMention(cast: Cast, code: string, sentence?: Sentence): number {
  const known = cast.countries.get(code);
  if (known !== undefined) return known;
  const namings = cast.sentences.flatMap((sentence) =>
    sentence.lands.filter((land) => land.country === code).map((land) => ({ land, sentence })),
  );
  const nouns = namings.filter(({ land }) => land.shape === 'N');
  const english = vocabulary.countryName.get(code) ?? code;
  const names = nouns.length ? nouns.map(({ land }) => fullName(land.text)) : [fullName(english)];
  const mention = addMention(cast.draft, {
    type: 'Location',
    names: orderNames(names).sort((a, b) => Number(b.text === english) - Number(a.text === english)),
    evidence: evidenceOf(cast, nouns.length ? nouns : namings, sentence),
    jurisdiction: code,
  });
  cast.countries.set(code, mention);
  const first = cast.draft.mentions[mention]?.evidence[0];
  if (first)
    cast.draft.claims.push({
      type: 'kind',
      from: mention,
      to: null,
      value: 'country',
      title: null,
      onBehalfOf: null,
      mode: 'done',
      valid: null,
      ...first,
    });
  return mention;
}

function evidenceOf(
  cast: Cast,
  namings: readonly { land: Token; sentence: Sentence }[],
  fallback: Sentence | undefined,
): Passage[] {
  if (namings.length === 0 && fallback) return [passage(cast.draft, fallback, 'country', 0.6)];
  return namings.map(({ land, sentence }) => passage(cast.draft, sentence, 'country', 0.9, land.start));
}

/** The mention that a body, country or person token stands for; null for a person without a public office. */
export function mentionOf(cast: Cast, token: Token): number | null {
  if (token.body) return cast.bodies.get(token.body.start) ?? null;
  if (token.person) return cast.people.get(token.person.start)?.mention ?? null;
  return token.country ? countryMention(cast, token.country) : null;
}

/** The body, or of a sub-unit the body it belongs to. */
export function wholeBody(cast: Cast, mention: number): number {
  return cast.draft.mentions[mention]?.parent ?? mention;
}
