import type { Signature } from '../../model/kept.ts';

/** Signatures around a change: as they stand, and as they will. A signature with no text after is gone. */
export interface Region {
  before: Map<string, Signature>;
  after: Map<string, Signature>;
  /** Entities, as they stood, all of whose founders are in the region. */
  whole: Set<string>;
}

/** Whether some text still bears it. */
export function lives(signature: Signature | undefined): boolean {
  return signature !== undefined && signature.texts > 0;
}
