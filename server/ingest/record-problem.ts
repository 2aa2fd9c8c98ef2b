/** Why one record cannot be read, in words for its giver. Other records go on. */
export class RecordProblem extends Error {
  override name = 'RecordProblem';
}
