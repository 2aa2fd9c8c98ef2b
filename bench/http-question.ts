export const WORDS = 'agreement';

const query = `query Agreements($words: String!, $first: Int!) {
  search(query: $words, types: [Agreement], first: $first) {
    edges { node { id name ambiguous relations(types: [PARTY_TO], first: 2) { edges { neighbour { id name } } } } }
  }
}`;

/** The question in GraphQL, as a client posts it. */
export const QUESTION = JSON.stringify({ operationName: 'Agreements', query, variables: { words: WORDS, first: 25 } });

interface Named {
  id: string;
  name: string;
}

interface Answer {
  data: { search: { edges: { node: Named & { ambiguous: boolean; relations: { edges: { neighbour: Named }[] } } }[] } };
}

/** The rows of a GraphQL answer, in the form in which the hand-written servers give them. */
export function rowsOf(answer: string): unknown {
  const { data } = JSON.parse(answer) as Answer;
  return data.search.edges.map(({ node: { id, name, ambiguous, relations } }) => ({
    id,
    name,
    ambiguous,
    parties: relations.edges.map(({ neighbour }) => neighbour),
  }));
}
