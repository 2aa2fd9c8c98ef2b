import type { FoundInstrument, Sentence, Token } from './token.ts';

/** One naming of an instrument in a sentence. */
export interface InstrumentNaming {
  found: FoundInstrument;
  token: Token;
  sentence: Sentence;
  /** The sentences before, the nearest last. */
  before: readonly Sentence[];
  /** "The following documents were signed:" above the list that names it. */
  header: Sentence | undefined;
  /** "The MoU" behind a sentence that names two: it may mean another. */
  unsure: boolean;
}

/** Several instruments that one plural tells: "three MoUs", with what further sentences say of "the MoUs". */
export interface Batch {
  /** 0 where no number is told. */
  count: number;
  namings: InstrumentNaming[];
}

/** One instrument of the document under all its namings; not yet a mention. */
export interface Instrument {
  namings: InstrumentNaming[];
  type: string;
  /** First named as what another amends, replaces or is made under. */
  earlier: boolean;
  replaced: boolean;
  /** How many it stands for: "three MoUs"; 0 where no number is told, null for one instrument. */
  count: number | null;
  /** The several among which it was told first. */
  batch: Batch | null;
}
