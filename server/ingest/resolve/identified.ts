import type { Cited } from './cited.ts';

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
