import './workers.ts';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import { createRoot } from 'react-dom/client';
import { fetchAnswer } from './fetch-answer.ts';
import './page.css';

/** The questions that come with the samples, a tab each. */
const QUESTIONS = Object.entries(
  import.meta.glob<string>('../../samples/questions/*.graphql', { query: '?raw', import: 'default', eager: true }),
).toSorted(([a], [b]) => (a < b ? -1 : 1));

/** `?query=…&variables=…`, or the same behind `#` however long, opens with a question already asked. */
const given = new URLSearchParams(location.search || location.hash.slice(1));

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <GraphiQL
      fetcher={fetchAnswer}
      defaultTabs={QUESTIONS.map(([, query]) => ({ query }))}
      initialQuery={given.get('query') ?? undefined}
      initialVariables={given.get('variables') ?? undefined}
    />,
  );
}
