import type { RelationType } from '../api/generated.ts';
import type { Group } from './grouping.ts';
import type { YearCounts } from './year-counts.ts';
import type { RestBy } from './view.ts';

/** What the graph holds beside the canvas, in groups. */
export interface Rest {
  by: RestBy;
  /** The question that told it; another means that it has to be asked again. Empty once the graph has changed. */
  asked: string;
  groups: readonly Group[];
  lines: readonly RestLine[];
  /** By the id of a thing: the group that it came out of. */
  cameFrom: ReadonlyMap<string, string>;
  /** False when there are more lines than are told. */
  complete: boolean;
  holds: WholeHolds;
}

/** What the whole graph has to choose from. */
export interface WholeHolds {
  /** How many there are of each facet of the legend that is a value. */
  facets: ReadonlyMap<string, number>;
  dates: YearCounts;
}

/** Relations between two groups, or a group and a thing on the canvas, counted: by their ids there. */
export interface RestLine {
  from: string;
  to: string;
  count: number;
  /** Most first. */
  types: readonly { type: RelationType; count: number }[];
}
