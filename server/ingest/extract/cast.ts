import { type Draft, addMention, fullName, orderNames, passage } from './draft.ts';
import type { FoundPlace } from './find-places.ts';
import type { Official } from './gather-people.ts';
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
}

/** The mention of a country, under the names that the text gives it. */
export function countryMention(cast: Cast, code: string): number {
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
    evidence: (nouns.length ? nouns : namings).map(({ land, sentence }) =>
      passage(cast.draft, sentence, 'country', 0.9, land.start),
    ),
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
