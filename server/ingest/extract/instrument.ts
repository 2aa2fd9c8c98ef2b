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
}

/** One instrument of the document under all its namings; not yet a mention. */
export interface Instrument {
  namings: InstrumentNaming[];
  type: string;
  /** First named as what another amends, replaces or is made under. */
  earlier: boolean;
  replaced: boolean;
}
