import { textHash } from '../../model/identity.ts';
import type { Claim, Mention, Name, Passage, Reading } from '../../model/graph.ts';
import type { AttributeName, RelationType } from '../../model/types.ts';
import { READER_VERSION } from '../reader-version.ts';
import type { Country } from './countries.ts';
import { identifyCountry } from './place-keys.ts';

/** A row written as "label: value" lines, and what its lines say. */
export class ReferenceCard {
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
