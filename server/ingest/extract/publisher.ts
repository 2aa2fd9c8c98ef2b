import type { SourceDocument } from '../../model/graph.ts';
import { remembered } from './remembered.ts';
import { vocabulary } from './vocabulary.ts';

/** Who publishes a release, and the country whose body that is: an office named without a country is its own. */
export interface Publisher {
  name: string | null;
  country: string | null;
}

/** Domains of governments, where the country's code is not their end. */
const DOMAINS: [RegExp, string][] = [
  [/(?:^|\.)europa\.eu$/, 'EU'],
  [/\.(?:gov|mil)$/, 'US'],
];

/** "www.customs.gov.hk" is of Hong Kong. */
function countryOfAddress(url: string | null): string | null {
  const host = URL.parse(url ?? '')?.hostname ?? '';
  const known = DOMAINS.find(([domain]) => domain.test(host))?.[1];
  const code = /\.(?:gov|gob|gouv|gouvernement|go|govt|gc|gv|mil|admin)\.(\w\w)$/.exec(host)?.[1]?.toUpperCase();
  return known ?? (code === 'UK' ? 'GB' : code && vocabulary.countryName.has(code) ? code : null);
}

function named(words: ReadonlyMap<string, string>, text: string): string | null {
  const found = [...words].filter(
    ([name]) =>
      text.includes(name) && new RegExp(`(?<!\\p{L})${name.replaceAll('.', '\\.')}(?!\\p{L})`, 'u').test(text),
  );
  return found.sort((a, b) => b[0].length - a[0].length)[0]?.[1] ?? null;
}

const countryNamed = remembered(
  (text) => named(vocabulary.countryByName, text) || named(vocabulary.countryByAdjective, text),
  1000,
);

/** The publisher of a document, its country told by its name or its address. */
export function publisherOf({ publisher, url }: SourceDocument): Publisher {
  const text = publisher ?? '';
  const country =
    vocabulary.knownBodies.get(text) ||
    vocabulary.knownAcronyms.get(text) ||
    countryNamed(text) ||
    countryOfAddress(url) ||
    text
      .split(/[\s,]+/)
      .map((word) => vocabulary.cityCountry.get(word))
      .find(Boolean);
  return { name: publisher, country: country || null };
}
