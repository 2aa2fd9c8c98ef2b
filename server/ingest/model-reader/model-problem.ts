/** Asking again may help at once. */
export const SOON = 0;

/** Why a model gave no answer, in words that name its address; never the key. */
export class ModelProblem extends Error {
  override name = 'ModelProblem';

  /** Seconds after which asking again may help; null when it does not. */
  readonly again: number | null;

  constructor(message: string, again: number | null) {
    super(message);
    this.again = again;
  }
}
