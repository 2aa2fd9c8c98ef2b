import {
  EntityDocument,
  MatrixDocument,
  OutlineDocument,
  PathsDocument,
  SourcesDocument,
  SubgraphDocument,
} from '../api/generated.ts';
import { restQuestion } from './ask-rest.ts';
import { isGroupId } from './group-id.ts';
import { matrixVariables } from './matrix-question.ts';
import { pathVariables } from './path-question.ts';
import type { Explorer } from './store.ts';
import { shownOf } from './shown.ts';

/** What the view asks, as anyone can ask it. */
export interface AskedQuestion {
  query: string;
  variables: Record<string, unknown>;
}

/** The question behind what is shown: of the chosen thing when there is one, else of the view. */
export function presentQuestion(state: Explorer): AskedQuestion {
  const { display, selection, path, matrix } = state;
  const { asOf } = state.history.present;
  const [chosen] = selection.entities;
  if (display === 'paths' && path) return { query: PathsDocument, variables: pathVariables(path, asOf) };
  if (display === 'matrix') return { query: MatrixDocument, variables: matrixVariables(matrix, asOf) };
  if (display === 'sources') return { query: SourcesDocument, variables: { kinds: ['RELEASE', 'ROW'], first: 50 } };
  if (chosen && selection.entities.length === 1 && !isGroupId(chosen)) {
    return {
      query: EntityDocument,
      variables: { id: chosen, agreements: 25, posts: 25, events: 25, others: 25, releases: 10, asOf },
    };
  }
  const { rest } = state.history.present;
  if (rest) return { query: OutlineDocument, variables: { ...restQuestion(state.history.present, rest) } };
  return { query: SubgraphDocument, variables: { ids: shownOf(state).entities.map(({ id }) => id) } };
}

/** Address of the editor with the question in it; behind `#`, where it may be as long as it is. */
export function questionAddress(state: Explorer): string {
  const { query, variables } = presentQuestion(state);
  const parameters = new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) });
  return `/graphql#${parameters.toString()}`;
}
