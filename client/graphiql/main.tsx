import './workers.ts';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import { createRoot } from 'react-dom/client';
import { fetchAnswer } from './fetch-answer.ts';
import './page.css';

const EXAMPLE = `# Ask the graph. Every type and field is described in the documentation on the left.
query Example {
  search(query: "customs", first: 5) {
    totalCount
    edges {
      matched
      node {
        id
        type
        name
        relations(neighbourTypes: [Agreement], first: 3) {
          totalCount
          edges {
            neighbour {
              name
            }
            node {
              evidence(first: 1) {
                edges {
                  node {
                    quote
                    document {
                      title
                      url
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
`;

/** `?query=…&variables=…` opens with a question already asked. */
const given = new URLSearchParams(location.search);

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <GraphiQL
      fetcher={fetchAnswer}
      defaultQuery={EXAMPLE}
      initialQuery={given.get('query') ?? undefined}
      initialVariables={given.get('variables') ?? undefined}
    />,
  );
}
