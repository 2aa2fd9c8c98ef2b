import type { GraphChange } from '../server/store/graph-transaction.ts';

/** To fill a graph with a few of these lists. */
export const NO_CHANGE: GraphChange = {
  putDocuments: [],
  removeDocuments: [],
  putSignatures: [],
  removeSignatures: [],
  putEntities: [],
  removeEntities: [],
  putRelations: [],
  removeRelations: [],
  moveClaims: [],
  addJudgements: [],
  removeJudgements: [],
};
