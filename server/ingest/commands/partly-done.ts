/** A command failed after some of its work was written; `cause` is why. */
export class PartlyDone extends Error {
  override name = 'PartlyDone';

  constructor(cause: unknown) {
    super('partly done', { cause });
  }
}
