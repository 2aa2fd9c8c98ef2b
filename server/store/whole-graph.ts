import type { EntityType, Mode, RelationType } from '../model/types.ts';

/** A thing, as far as counting the whole graph needs it. */
export interface WholeThing {
  id: string;
  type: EntityType;
  /** Which instrument or event it is, as shown; null when no text says, or for anything else. */
  kind: string | null;
  /** Of an instrument, as shown; null when no text says, or for anything else. */
  status: string | null;
  /** Day of signature or of the event, EDTF. */
  date: string | null;
  ends: string | null;
  /** Whether an instrument or event is so, planned or denied; null for what is neither. */
  mode: Mode | null;
  /** Of a place or topic; null for anything else. */
  name: string | null;
  /** Code of a place's country, where that is known; null for anything else. */
  country: string | null;
}

/** A relation between two things, by their places in the list of things. */
export interface WholeLine {
  type: RelationType;
  mode: Mode;
  from: number;
  to: number;
  /** Days (since 1970-01-01) between which it can hold; null where that is open. */
  firstDay: number | null;
  lastDay: number | null;
}

/** All that is in the graph, in no order. */
export interface WholeGraph {
  things: WholeThing[];
  lines: WholeLine[];
}
