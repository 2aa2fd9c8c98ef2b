import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../package-root.ts';

interface Country {
  /** ISO 3166-1 alpha-2. */
  code: string;
  name: string;
  names: string[];
  adjectives: string[];
}

/** Words of one source. */
interface Group {
  words: string[];
}

function wordsOf(groups: readonly Group[]): string[] {
  return groups.flatMap(({ words }) => words);
}

function data<T>(file: string): T {
  return JSON.parse(readFileSync(join(packageRoot, 'server/ingest/extract/data', file), 'utf8')) as T;
}

const countries = data<{ countries: Country[] }>('countries.json').countries;
const { byCountry: cities, shared: citiesShared } =
  data<Record<'byCountry' | 'shared', Record<string, string[]>>>('cities.json');
const titles =
  data<Record<'heads' | 'lower' | 'modifiers' | 'shared' | 'followers' | 'privateWords', string[]>>('titles.json');
const bodies =
  data<
    Record<
      | 'heads'
      | 'never'
      | 'careers'
      | 'organs'
      | 'courts'
      | 'romance'
      | 'romanceOnly'
      | 'legalForms'
      | 'banks'
      | 'ownedByPlace'
      | 'alone'
      | 'ownedJoint'
      | 'schooling',
      string[]
    >
  >('bodies.json');
const people = data<Record<'honorifics' | 'postNominals' | 'particles' | 'phrases', Group[]>>('honorifics.json');
const places = data<{ heads: string[]; institution: string[]; regions: Record<string, string>; cityStates: string[] }>(
  'places.json',
);
const known = data<Record<'names' | 'acronyms', Record<string, string>>>('known-bodies.json');
const instruments = data<{ phrases: [string, string][]; planLike: string[] }>('instruments.json');

function unmarked(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '');
}

/** The words that the rules know, as sets; each list with its source is a file in `data/`. */
export const vocabulary = {
  countryName: new Map(countries.map((country) => [country.code, country.name])),
  countryByName: new Map(countries.flatMap((country) => country.names.map((name) => [name, country.code] as const))),
  countryByAdjective: new Map(
    countries.flatMap((country) => country.adjectives.map((name) => [name, country.code] as const)),
  ),
  /** Also without the marks that releases leave off: "Lome". */
  cityCountry: new Map(
    [unmarked, (name: string) => name].flatMap((spelled) =>
      Object.entries(cities).flatMap(([code, names]) => names.map((name) => [spelled(name), code] as const)),
    ),
  ),
  /** Countries that have a city of that name. */
  cityCountries: new Map(Object.entries(citiesShared)),
  titleHeads: new Set(titles.heads),
  titleHeadsLower: new Set(titles.lower),
  titleModifiers: new Set(titles.modifiers),
  /** Words that open both titles and names of bodies: "Federal", "Trade". */
  titleShared: new Set(titles.shared),
  titleFollowers: new Set(titles.followers),
  privateWords: new Set(titles.privateWords),
  bodyHeads: new Set(bodies.heads),
  bodyNever: new Set(bodies.never),
  /** Services that are a career, not a body. */
  bodyCareers: new Set(bodies.careers),
  /** Boards, units and inquiries inside a body or a programme. */
  bodyOrgans: new Set(bodies.organs),
  /** Words that tell a court of law from a building: "Supreme Court" beside "Hampton Court". */
  courts: new Set(bodies.courts),
  /** Heads of names in Spanish, Portuguese, French and Italian: "Secretaría de Marina". */
  bodyRomance: new Set(bodies.romance),
  /** Those of them that one adjective makes a name: "Polícia Judiciária". */
  romanceOnly: new Set(bodies.romanceOnly),
  /** Forms of incorporation behind the name of a public bank: "N.V.". */
  legalForms: new Set(bodies.legalForms),
  bodyAlone: new Set(bodies.alone),
  /** Heads that name a body with its country alone: "Japan Customs". */
  ownedByPlace: new Set(bodies.ownedByPlace),
  /** Words that join "Customs and …" into one name. */
  ownedJoint: new Set(bodies.ownedJoint),
  schooling: new Set(bodies.schooling),
  /** Words that tell a public bank: "Reserve Bank". */
  banks: new Set(bodies.banks),
  /** Country, or an empty string, of bodies whose names hold no noun of office. */
  knownBodies: new Map(Object.entries(known.names)),
  knownAcronyms: new Map(Object.entries(known.acronyms)),
  portfolios: new Set(wordsOf(data<{ groups: Group[] }>('portfolios.json').groups)),
  honorifics: new Set(wordsOf(people.honorifics)),
  /** Honorifics of several words that are none each: "Tan Sri", "Major General". */
  honorificPhrases: new Set(wordsOf(people.phrases)),
  postNominals: new Set(wordsOf(people.postNominals)),
  particles: new Set(wordsOf(people.particles)),
  placeHeads: new Set(places.heads),
  cityStates: new Set(places.cityStates),
  placeInstitutions: new Set(places.institution),
  regionCountry: new Map(Object.entries(places.regions)),
  instrumentTypes: new Map(instruments.phrases),
  planLike: new Set(instruments.planLike),
  /** Capitalised only because they open a sentence. */
  openers: new Set(data<{ words: string[] }>('openers.json').words),
};
