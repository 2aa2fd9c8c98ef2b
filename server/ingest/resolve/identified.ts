import type { KnownBody } from './bodies.ts';
import type { Country } from './countries.ts';
import type { Place } from './places.ts';

/** A row of Entente's own lists by which a mention was recognised. */
export type Cited = { body: KnownBody } | { place: Place } | { country: Country };

/** What the rules know of one mention: its keys, and what agreements and events need to build theirs. */
export interface Identified {
  /** By level, strongest first. */
  keys: string[][];
  /** Country code, `CN/guangdong` below a country, `*wco` for an intergovernmental body or group; null when the text does not say. */
  jurisdiction: string | null;
  /** Name by which keys of agreements and events speak of it; null when it cannot be told outside its document. */
  token: string | null;
  cites: Cited[];
}
