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

let loaded: Map<string, Place[]> | undefined;

/** All places of a name, the largest first. */
export function placesNamed(name: string): Place[] {
  return (loaded ??= index()).get(foldPlace(name)) ?? [];
}

/** "the City of Florence", "Mexico City": both as they are said. */
export function foldPlace(name: string): string {
  return foldName(name).replace(/^(city|port|state|province) of /, '');
}

function index(): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  const add = (name: string, place: Place) => {
    const key = asciiLower(name) ?? foldPlace(name);
    const list = places.get(key);
    if (list) list.push(place);
    else places.set(key, [place]);
  };
  for (const row of dataFile<Omit<Place, 'population'>[]>('places')) {
    // Listed by hand because the name is usual: it wins over any town of the same name.
    const place = { ...row, population: Infinity };
    for (const name of [row.name, ...row.names, ...row.han]) add(name, place);
  }
  for (const city of dataFile<City[]>('cities')) add(city[1], toPlace(city));
  for (const list of places.values()) if (list.length > 1) list.sort(largestFirst);
  return places;
}

/** The usual case without the cost of folding: 20,000 names are indexed at the first look. */
function asciiLower(name: string): string | undefined {
  return /^[A-Za-z]+( [A-Za-z]+)?$/.test(name) && !/^(the|city|port|state|province) |programme/i.test(name)
    ? name.toLowerCase()
    : undefined;
}

function toPlace([id, name, country, population, latitude, longitude]: City): Place {
  return { id: `geonames-${id}`, name, country, kind: 'city', names: [], han: [], latitude, longitude, population };
}

function largestFirst(a: Place, b: Place): number {
  return b.population - a.population || (a.id < b.id ? -1 : 1);
}
