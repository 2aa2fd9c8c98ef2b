import { ask } from '../api/ask.ts';
import { failureText } from '../api/failure.ts';
import { StandingDocument } from '../api/generated.ts';
import { tell } from './actions.ts';
import { useExplorer, type Explorer } from './store.ts';
import type { View } from './view.ts';

/** Long enough that a slider that is dragged does not ask at each day. */
const WAIT = 60;

/** Asks what stands whenever the day or what is on the canvas changes. Returns the function that stops it. */
export function followStanding(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked: Pick<View, 'asOf' | 'entities' | 'relations'> | null = null;
  const follow = ({ history: { present } }: Explorer) => {
    const { asOf, entities, relations } = present;
    if (asOf === null || (asked?.asOf === asOf && asked.entities === entities && asked.relations === relations)) return;
    asked = present;
    clearTimeout(timer);
    timer = setTimeout(() => void askStanding(asOf, Object.keys(entities), () => asked === present), WAIT);
  };
  const stop = useExplorer.subscribe(follow);
  follow(useExplorer.getState());
  return () => {
    clearTimeout(timer);
    stop();
  };
}

async function askStanding(asOf: string, ids: string[], current: () => boolean): Promise<void> {
  try {
    const { subgraph } = await ask(StandingDocument, { ids, asOf });
    if (!current()) return;
    const told = subgraph.standing;
    const standing = { asOf, certainly: new Set(told.certainly), possibly: new Set(told.possibly) };
    useExplorer.setState({ standing });
  } catch (error) {
    if (current()) tell({ text: failureText(error), again: () => void askStanding(asOf, ids, current) });
  }
}
