import { OverviewDocument } from '../api/generated.ts';

/** What the explorer asks first at its plain address: the best connected part of the graph. The server prepares for it. */
export const FIRST_QUESTION = { query: OverviewDocument, variables: { first: 150 } };
