import { apolloClient } from '../api/client.ts';
import { failureText } from '../api/failure.ts';
import { StandingDocument } from '../api/generated.ts';
import { tell } from './actions.ts';
import { useExplorer } from './store.ts';
import type { View } from './view.ts';

/** Long enough that a slider that is dragged does not ask at each day. */
const WAIT = 60;

/** Asks what stands whenever the day or what is on the canvas changes. Returns the function that stops it. */
export function followStanding(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked: Pick<View, 'asOf' | 'entities' | 'relations'> | null = null;
  const stop = useExplorer.subscribe(({ history: { present } }) => {
    const { asOf, entities, relations } = present;
    if (asOf === null || (asked?.asOf === asOf && asked.entities === entities && asked.relations === relations)) return;
    asked = present;
    clearTimeout(timer);
    timer = setTimeout(() => void ask(asOf, Object.keys(entities), () => asked === present), WAIT);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}

async function ask(asOf: string, ids: string[], current: () => boolean): Promise<void> {
  try {
    const { data } = await apolloClient.query({
      query: StandingDocument,
      variables: { ids, asOf },
      fetchPolicy: 'network-only',
    });
    const told = data?.subgraph.standing;
    if (!told || !current()) return;
    const standing = { asOf, certainly: new Set(told.certainly), possibly: new Set(told.possibly) };
    useExplorer.setState({ standing });
  } catch (error) {
    if (current()) tell({ text: failureText(error), again: () => void ask(asOf, ids, current) });
  }
}
