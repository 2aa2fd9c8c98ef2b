/** A command that cannot be done as it was given; `message` is one line for the person who gave it. */
export class UsageProblem extends Error {
  override name = 'UsageProblem';
}
