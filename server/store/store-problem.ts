/** The store cannot be opened or reached; `message` is one line for the person at the terminal, without secrets. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/** A question was ended at its deadline. */
export class TookTooLong extends Error {
  override readonly name = 'TookTooLong';
}
