import { type Cast, countryMention } from './cast.ts';
import { addClaim, addMention, fullName, passage } from './draft.ts';
import { type FoundPlace, findPlaces } from './find-places.ts';
import type { Sentence } from './token.ts';
import { vocabulary } from './vocabulary.ts';

/** "WASHINGTON – …", "Kigali, 10 February 2017 – …", "Brussels, Belgium …". */
const DATELINE =
  /^\p{Lu}\p{L}+(?: \p{L}+)? ?: (?=\p{Lu})|^\p{Lu}\p{L}+(?: \p{L}+)?, (?:\p{Lu}\p{L}+\.? \d{1,2}:|Press release,)|^\p{Lu}\p{L}+ \d{1,2}, \d{4} [–—-] \p{Lu}{3}|^\p{Lu}{4,}\b|^\(\p{Lu}[\p{L} ]+, \d{1,2} \p{L}+ \d{4}\)|^\p{Lu}[\p{L}. ]+?(?:, [\p{L}.]+)?(?:,? \(?(?:\d{1,2}|[A-Z][a-z]{2,8}\.? \d)[^–—-]{0,30})? ?[–—-]|^\p{Lu}\p{L}+(?: \p{L}+)?, \d{1,2}\S*\s+\p{Lu}\p{L}+,?\s+\d{4}|^\p{Lu}\p{L}+(?: \p{L}+)?, \p{Lu}\p{L}+ \d{1,2}, \d{4}/u;

/** The places of each sentence; the first words of the text or of its first full sentence may be a dateline. */
export function placesOf(
  text: string,
  sentences: readonly Sentence[],
  home: string | null,
): Map<Sentence, FoundPlace[]> {
  const lands = new Set(sentences.flatMap((sentence) => sentence.lands.map(({ country }) => country)));
  if (home) lands.add(home);
  return new Map(
    sentences.map((sentence) => [
      sentence,
      findPlaces(text, sentence, sentence.start < 600 && DATELINE.test(text.slice(sentence.start, sentence.end))).map(
        (place) => inCountryNamed(place, lands),
      ),
    ]),
  );
}

/** A name of cities in several countries means the one in a country that the text names. */
function inCountryNamed(place: FoundPlace, lands: ReadonlySet<string | undefined>): FoundPlace {
  const options = vocabulary.cityCountries.get(place.name);
  if (!options || place.kind !== 'city' || lands.has(place.country ?? undefined)) return place;
  return { ...place, country: options.find((country) => lands.has(country)) ?? place.country };
}

/** "Washington" after "Washington, D.C." is the same. */
function knownSite(cast: Cast, name: string): number | undefined {
  const key = name.toLowerCase();
  const longer = [...cast.sites.keys()].find((other) => other === key || other.startsWith(`${key}, `));
  return longer === undefined ? undefined : cast.sites.get(longer);
}

/** "SINGAPORE" of a dateline as the list writes it. */
function inSmall(name: string): string {
  return /\p{Ll}/u.test(name) ? name : name.replace(/(?<=\p{L})\p{L}+/gu, (rest) => rest.toLowerCase());
}

/** The mention of a place, made when first asked for. */
export function placeMention(cast: Cast, place: FoundPlace, sentence: Sentence): number {
  const evidence = passage(cast.draft, sentence, 'place', 0.8, place.start);
  if (place.country && (place.kind === 'country' || vocabulary.cityStates.has(inSmall(place.name)))) {
    const mention = countryMention(cast, place.country);
    if (place.kind === 'city') cast.draft.mentions[mention]?.evidence.push(evidence);
    return mention;
  }
  const known = knownSite(cast, place.name);
  if (known !== undefined) {
    cast.draft.mentions[known]?.evidence.push(evidence);
    return known;
  }
  const mention = addMention(cast.draft, {
    type: 'Location',
    names: [fullName(place.name)],
    evidence: [evidence],
    jurisdiction: place.country,
  });
  cast.sites.set(place.name.toLowerCase(), mention);
  addClaim(cast.draft, { type: 'kind', from: mention, value: place.kind }, evidence);
  if (place.country) addClaim(cast.draft, { type: 'country', from: mention, value: place.country }, evidence);
  return mention;
}

/** Mentions of all places, and what lies in what: "the Customs Marine Base at Stonecutters Island". */
export function claimPlaces(cast: Cast): void {
  for (const [sentence, places] of cast.places) {
    places.forEach((place, i) => {
      const mention = placeMention(cast, place, sentence);
      const next = places[i + 1];
      const between = next ? cast.draft.text.slice(place.end, next.start) : '';
      if (!next || !/^(?: at| in| on)(?: the)? $|^, $/.test(between)) return;
      const wider = placeMention(cast, next, sentence);
      if (wider !== mention)
        addClaim(
          cast.draft,
          { type: 'PART_OF', from: mention, to: wider },
          passage(cast.draft, sentence, 'place in place', 0.8, place.start),
        );
    });
  }
  inheritCountry(cast);
}

/** A site with no country of its own lies in the one country that the release is a visit to. */
function inheritCountry(cast: Cast): void {
  const hosts = new Set(
    [...cast.places.values()]
      .flat()
      .filter((place) => place.kind === 'country')
      .map((place) => place.country),
  );
  const [host] = hosts;
  if (hosts.size !== 1 || !host) return;
  for (const mention of cast.sites.values()) {
    const site = cast.draft.mentions[mention];
    const [evidence] = site?.evidence ?? [];
    if (!site || site.jurisdiction || !evidence) continue;
    site.jurisdiction = host;
    addClaim(
      cast.draft,
      { type: 'country', from: mention, value: host },
      { ...evidence, rule: 'country of the visit', confidence: 0.5 },
    );
  }
}
