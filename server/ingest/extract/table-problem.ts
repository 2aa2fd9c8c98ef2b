/** Why a row of a table says nothing that can be kept; its message is for the person who feeds the table. */
export class RowProblem extends Error {
  override name = 'RowProblem';
}
