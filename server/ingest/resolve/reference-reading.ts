import { textHash } from '../../model/identity.ts';
import type { Claim, Mention, Name, Passage, Reading } from '../../model/graph.ts';
import type { AttributeName, RelationType } from '../../model/types.ts';
import { READER_VERSION } from '../reader-version.ts';
import { listedBody } from './bodies.ts';
import type { KnownBody } from './bodies.ts';
import { identifyKnown } from './body-keys.ts';
import { country } from './countries.ts';
import type { Country } from './countries.ts';
import { identifyCountry, identifyListed } from './place-keys.ts';
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
  const successor = body.succeededBy === undefined ? undefined : listedBody(body.succeededBy);
  const card = new Card([
    ['Name', body.names[0]!.text],
    ['Other names', otherNames(body.names)],
    ['Kind', body.kind],
    ['Country', state ? `${state.name} (${state.code})` : ''],
    ['Succeeded by', successor ? allNames(successor.names) : ''],
    ['Source', body.source],
  ]);
  card.mention('Agency', namesOfCited({ body }), identifyKnown(body).keys, ['Name', 'Other names']);
  card.attribute('kind', body.kind, 'Kind');
  if (state) card.relation('IN_COUNTRY', 0, card.country(state), 'Country');
  if (successor) {
    const after = card.mention('Agency', namesOfCited({ body: successor }), identifyKnown(successor).keys, [
      'Succeeded by',
    ]);
    card.relation('SUCCEEDS', after, 0, 'Succeeded by');
  }
  return card.reading(`entente:bodies#${body.id}`, body.names[0]!.text, body.source);
}

function readPlace(place: Place): Reading {
  const state = country(place.country)!;
  const source = place.id.replace(/^geonames-/, 'https://www.geonames.org/');
  const names = namesOfCited({ place });
  const card = new Card([
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
  const card = new Card([
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
  return allNames(names.slice(1));
}

function allNames(names: Name[]): string {
  return names.map(({ text }) => text).join('; ');
}

/** A row written as "label: value" lines, and what its lines say. */
class Card {
  readonly #text: string;
  readonly #lines = new Map<string, { quote: string; start: number; end: number }>();
  readonly #mentions: Mention[] = [];
  readonly #claims: Claim[] = [];

  constructor(lines: [string, string][]) {
    let text = '';
    for (const [label, value] of lines) {
      if (value === '') continue;
      if (text !== '') text += '\n';
      const quote = `${label}: ${value}`;
      this.#lines.set(label, { quote, start: text.length, end: text.length + quote.length });
      text += quote;
    }
    this.#text = text;
  }

  #passage(label: string): Passage {
    return { ...this.#lines.get(label)!, rule: `reference:${label.toLowerCase()}`, confidence: 1 };
  }

  mention(type: Mention['type'], names: Name[], keys: string[][], labels: string[]): number {
    const evidence = labels.filter((label) => this.#lines.has(label)).map((label) => this.#passage(label));
    return this.#mentions.push({ type, names, keys, evidence }) - 1;
  }

  country(row: Country): number {
    return this.mention('Location', [row.names[0]!], identifyCountry(row).keys, ['Country']);
  }

  attribute(type: AttributeName, value: string, label: string): void {
    this.#claims.push(toClaim(this.#passage(label), type, 0, null, value));
  }

  relation(type: RelationType, from: number, to: number, label: string): void {
    this.#claims.push(toClaim(this.#passage(label), type, from, to, ''));
  }

  coordinates({ latitude, longitude }: { latitude: number; longitude: number }): void {
    this.attribute('latitude', String(latitude), 'Latitude');
    this.attribute('longitude', String(longitude), 'Longitude');
  }

  reading(address: string, title: string, url: string | null): Reading {
    const document: Reading['document'] = {
      address,
      kind: 'reference',
      url,
      title,
      publisher: 'entente',
      published: null,
      language: 'en',
      text: this.#text,
      sha256: textHash(this.#text),
      label: null,
      origin: null,
      repairs: [],
      reader: READER_VERSION,
    };
    return { document, mentions: this.#mentions, claims: this.#claims, cites: [] };
  }
}

function toClaim(passage: Passage, type: Claim['type'], from: number, to: number | null, value: string): Claim {
  return { ...passage, type, from, to, value, title: null, onBehalfOf: null, mode: 'done', valid: null };
}
