import { dataFile } from './data-file.ts';
import { foldName } from './fold-name.ts';

/** A city, region, port or site of the gazetteer. */
export interface Place {
  /** `geonames-2800866`, or a word for what is listed by hand. */
  id: string;
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  kind: string;
  /** Other spellings. */
  names: string[];
  /** Names in Chinese characters. */
  han: string[];
  latitude: number;
  longitude: number;
  population: number;
}

/** GeoNames id, name, country, population, latitude, longitude. */
type City = [number, string, string, number, number, number];

interface Gazetteer {
  byHand: Map<string, Place[]>;
  /** By folded name, the largest first. */
  cities: Record<string, City[]>;
  /** What was asked for: the same place is always the same object. */
  asked: Map<string, Place[]>;
}

let loaded: Gazetteer | undefined;

/** All places of a name, the usual one first: those listed by hand, then cities by size. */
export function placesNamed(name: string): Place[] {
  const { byHand, cities, asked } = (loaded ??= load());
  const key = foldPlace(name);
  let places = asked.get(key);
  if (!places) {
    const towns = Object.hasOwn(cities, key) ? cities[key]!.map(toPlace) : [];
    places = [...(byHand.get(key) ?? []), ...towns];
    if (places.length > 0) asked.set(key, places);
  }
  return places;
}

/** "the City of Florence" is Florence. */
export function foldPlace(name: string): string {
  return foldName(name).replace(/^(city|port|state|province) of /, '');
}

function load(): Gazetteer {
  const byHand = new Map<string, Place[]>();
  for (const row of dataFile<Omit<Place, 'population'>[]>('places')) {
    // Listed by hand because the name is usual: it wins over any town of the same name.
    const place = { ...row, population: Infinity };
    for (const key of new Set([row.name, ...row.names, ...row.han].map(foldPlace)))
      byHand.set(key, [...(byHand.get(key) ?? []), place]);
  }
  return { byHand, cities: dataFile('cities'), asked: new Map() };
}

function toPlace([id, name, country, population, latitude, longitude]: City): Place {
  return { id: `geonames-${id}`, name, country, kind: 'city', names: [], han: [], latitude, longitude, population };
}
