import type { Name } from '../../model/graph.ts';
import { dataFile } from './data-file.ts';
import { foldName } from './fold-name.ts';

/** A country or territory as ISO 3166-1 lists them. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  code: string;
  /** Common English name. */
  name: string;
  /** All names, the common one first. */
  names: Name[];
  demonyms: string[];
  latitude: number;
  longitude: number;
}

interface Countries {
  byCode: Map<string, Country>;
  /** Folded name → code; `EU` too, which is no country but a jurisdiction. */
  names: Map<string, string>;
  demonyms: Map<string, string>;
  /** Chinese names with their code, longest first. */
  han: [string, string][];
}

const EUROPEAN_UNION = ['European Union', 'EU', 'European Community', 'European Communities'];

let loaded: Countries | undefined;

function countries(): Countries {
  return (loaded ??= index(dataFile<Country[]>('countries')));
}

function index(rows: Country[]): Countries {
  const names = new Map(EUROPEAN_UNION.map((name) => [foldName(name), 'EU']));
  const demonyms = new Map([['european', 'EU']]);
  const han: [string, string][] = [];
  for (const row of rows) {
    for (const { text } of row.names) {
      names.set(foldName(text), row.code);
      if (/^\p{Script=Han}+$/u.test(text)) han.push([text, row.code]);
    }
    for (const demonym of row.demonyms) demonyms.set(foldName(demonym), row.code);
  }
  han.sort((a, b) => b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1));
  return { byCode: new Map(rows.map((row) => [row.code, row])), names, demonyms, han };
}

export function country(code: string): Country | undefined {
  return countries().byCode.get(code);
}

/** `HK` for "Hong Kong, China"; undefined when the text is not a country's name as a whole. */
export function countryNamed(text: string): string | undefined {
  const code = jurisdictionNamed(text);
  return code === 'EU' ? undefined : code;
}

/** As `countryNamed`, and `EU` for the European Union and Communities. */
export function jurisdictionNamed(text: string): string | undefined {
  const folded = foldName(text).replace(/^government of /, '');
  const { names } = countries();
  return names.get(folded) ?? names.get(folded.replace(STATE_FORM, ''));
}

const LONGEST_COUNTRY = 9;
const STATE_FORM = /^(republic|kingdom|state|federation|commonwealth|sultanate|principality) of /;

/**
 * Takes the country off a body's folded name: "uzbekistan ministry of justice" and "ministry of justice of
 * republic of uzbekistan" both give `ministry of justice` and `UZ`. "Institute in Taiwan" is not Taiwan's.
 */
export function withoutCountry(folded: string): { base: string; code: string | null } {
  const words = folded.split(' ');
  const { names, demonyms } = countries();
  for (let k = Math.min(LONGEST_COUNTRY, words.length - 1); k > 0; k--) {
    const head = words.slice(0, k).join(' ');
    const code = names.get(head) ?? demonyms.get(head);
    if (code) return { base: words.slice(k).join(' ').replace(/^of /, ''), code };
  }
  for (let k = Math.min(LONGEST_COUNTRY, words.length - 1); k > 0; k--) {
    const code = jurisdictionNamed(words.slice(-k).join(' '));
    if (!code) continue;
    const before = words.slice(0, -k);
    if (['in', 'to', 'with', 'and'].includes(before.at(-1) ?? '')) return { base: folded, code: null };
    return { base: before.join(' ').replace(/ of$/, ''), code };
  }
  const han = countries().han.find(([name]) => folded.startsWith(name) && folded.length > name.length);
  return { base: folded, code: han?.[1] ?? null };
}

/** The countries that a phrase names anywhere, taken out of it: "us singapore customs assistance" → "customs assistance". */
export function withoutCountries(folded: string): string {
  const { names, demonyms } = countries();
  const words = folded.split(' ');
  const kept: string[] = [];
  for (let i = 0; i < words.length;) {
    const length = [4, 3, 2, 1].find((k) => {
      const phrase = words.slice(i, i + k).join(' ');
      return i + k <= words.length && (names.has(phrase) || demonyms.has(phrase));
    });
    if (!length) kept.push(words[i]!);
    i += length ?? 1;
  }
  return kept.join(' ');
}
