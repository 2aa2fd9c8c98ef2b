import type { Name, Reading } from '../../model/graph.ts';
import type { KnownBody } from './bodies.ts';
import { identifyKnown } from './body-keys.ts';
import { country } from './countries.ts';
import type { Country } from './countries.ts';
import { identifyCountry, identifyListed } from './place-keys.ts';
import { ReferenceCard } from './reference-card.ts';
import { namesOfCited } from './cited.ts';
import type { Cited } from './cited.ts';
import type { Place } from './places.ts';

const remembered = new Map<KnownBody | Place | Country, Reading>();

/** A row of Entente's lists as a document that says what it lists; the same object at every call. */
export function referenceReading(cited: Cited): Reading {
  const row = 'body' in cited ? cited.body : 'place' in cited ? cited.place : cited.country;
  let made = remembered.get(row);
  if (!made) remembered.set(row, (made = read(cited)));
  return made;
}

function read(cited: Cited): Reading {
  if ('body' in cited) return readBody(cited.body);
  return 'place' in cited ? readPlace(cited.place) : readCountry(cited.country);
}

function readBody(body: KnownBody): Reading {
  const state = body.jurisdiction === null ? undefined : country(body.jurisdiction);
  const card = new ReferenceCard([
    ['Name', body.names[0]!.text],
    ['Other names', otherNames(body.names)],
    ['Kind', body.kind],
    ['Country', state ? `${state.name} (${state.code})` : ''],
    ['Source', body.source],
  ]);
  card.mention('Agency', namesOfCited({ body }), identifyKnown(body).keys, ['Name', 'Other names']);
  card.attribute('kind', body.kind, 'Kind');
  if (state) card.relation('IN_COUNTRY', 0, card.country(state), 'Country');
  return card.reading(`entente:bodies#${body.id}`, body.names[0]!.text, body.source);
}

function readPlace(place: Place): Reading {
  const state = country(place.country)!;
  const source = place.id.replace(/^geonames-/, 'https://www.geonames.org/');
  const names = namesOfCited({ place });
  const card = new ReferenceCard([
    ['Name', place.name],
    ['Other names', otherNames(names)],
    ['Kind', place.kind],
    ['Country', `${state.name} (${state.code})`],
    ['Latitude', String(place.latitude)],
    ['Longitude', String(place.longitude)],
    ['Source', source.startsWith('https:') ? source : ''],
  ]);
  card.mention('Location', names, identifyListed(place).keys, ['Name', 'Other names']);
  card.attribute('kind', place.kind, 'Kind');
  card.attribute('country', place.country, 'Country');
  card.coordinates(place);
  card.relation('PART_OF', 0, card.country(state), 'Country');
  return card.reading(`entente:places#${place.id}`, place.name, source.startsWith('https:') ? source : null);
}

function readCountry(row: Country): Reading {
  const card = new ReferenceCard([
    ['Name', row.name],
    ['Other names', otherNames(row.names)],
    ['Kind', 'country'],
    ['ISO 3166-1', row.code],
    ['Latitude', String(row.latitude)],
    ['Longitude', String(row.longitude)],
  ]);
  card.mention('Location', row.names, identifyCountry(row).keys, ['Name', 'Other names']);
  card.attribute('kind', 'country', 'Kind');
  card.attribute('country', row.code, 'ISO 3166-1');
  card.coordinates(row);
  return card.reading(`entente:places#${row.code}`, row.name, null);
}

function otherNames(names: Name[]): string {
  return names
    .slice(1)
    .map(({ text }) => text)
    .join('; ');
}
