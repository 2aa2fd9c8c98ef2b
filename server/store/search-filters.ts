import type { EntityType } from '../model/types.ts';

/** Which things are searched by their names; what is left out does not narrow. */
export interface NameFilter {
  types?: EntityType[];
  /** Id of a country: only it, its bodies and places, and the officials, instruments and events that these have to do with. */
  country?: string;
}

/** Which releases are searched by their words, and how much of each is shown. */
export interface TextFilter {
  /** Only what can have been published from this day on, or up to this day (days since 1970-01-01). */
  from?: number;
  to?: number;
  /** Passages of each release, at most. */
  passages: number;
}
