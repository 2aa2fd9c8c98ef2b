import type { DraftMention } from '../stages.ts';
import { country, countryNamed, jurisdictionNamed } from './countries.ts';
import type { Country } from './countries.ts';
import type { Identified } from './identified.ts';
import { foldPlace, placesNamed } from './places.ts';
import type { Place } from './places.ts';

/** Keys of a place: the country's code, or name + country, the country being read or the gazetteer's. */
export function identifyPlace(draft: DraftMention, address: string, countries: Set<string>): Identified {
  const code = draft.names.map(({ text }) => countryNamed(text)).find((found) => isSaid(found, draft.jurisdiction));
  if (code) return identifyCountry(country(code)!);
  const place = draft.names.map(({ text }) => placeCalled(text, draft.jurisdiction, countries)).find((found) => found);
  if (place) return identifyListed(place);
  const folded = foldPlace(draft.names[0]!.text);
  if (draft.jurisdiction === null)
    return { keys: [[`@${address}|place ${folded}`]], jurisdiction: null, token: null, cites: [] };
  const keys = draft.names
    .filter(({ kind }) => kind !== 'acronym')
    .map(({ text }) => `place ${foldPlace(text)}|${draft.jurisdiction}`);
  if (keys.length === 0) keys.push(`place ${folded}|${draft.jurisdiction}`);
  return { keys: [keys], jurisdiction: `${draft.jurisdiction}/${folded}`, token: keys[0]!, cites: [] };
}

export function identifyCountry(row: Country): Identified {
  const key = `country ${row.code}`;
  return { keys: [[key]], jurisdiction: row.code, token: key, cites: [{ country: row }] };
}

export function identifyListed(place: Place): Identified {
  const folded = foldPlace(place.name);
  const key = `place ${folded}|${place.country}`;
  return { keys: [[key]], jurisdiction: `${place.country}/${folded}`, token: key, cites: [{ place }] };
}

/** Hong Kong, Macao and Taiwan are themselves also where a text counts them to China. */
function isSaid(code: string | undefined, jurisdiction: string | null): boolean {
  if (!code) return false;
  return jurisdiction === null || jurisdiction === code || (jurisdiction === 'CN' && ['HK', 'MO', 'TW'].includes(code));
}

function placeCalled(text: string, jurisdiction: string | null, countries: Set<string>): Place | undefined {
  const whole = choose(placesNamed(text), jurisdiction, countries);
  if (whole) return whole;
  const [head, tail] = splitOnce(text);
  if (!tail) return undefined;
  return choose(placesNamed(head), jurisdictionNamed(tail) ?? jurisdiction, countries);
}

/** "Paris, France" → "Paris", "France". */
function splitOnce(text: string): [string, string | undefined] {
  const comma = text.indexOf(',');
  return comma < 0 ? [text, undefined] : [text.slice(0, comma), text.slice(comma + 1)];
}

/** Times as large as the next of its name, a city is meant wherever no country is said. */
const DOMINANT = 5;

function choose(places: Place[], jurisdiction: string | null, countries: Set<string>): Place | undefined {
  if (jurisdiction !== null) return places.find((place) => place.country === jurisdiction);
  const [first, second] = places;
  if (!first || !second || first.population >= DOMINANT * second.population) return first;
  return places.find((place) => countries.has(place.country));
}
