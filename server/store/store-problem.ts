/** The store cannot be opened or reached; `message` is one line for the person at the terminal, without secrets. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}
