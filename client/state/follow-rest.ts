import { failureText } from '../api/failure.ts';
import { tell } from './actions.ts';
import { askRest, restAsked } from './ask-rest.ts';
import type { Rest } from './rest.ts';
import { presentView, useExplorer } from './store.ts';
import type { RestBy, View } from './view.ts';

/** Long enough that a slider that is dragged does not ask at each day. */
const WAIT = 60;

let following = false;
let asking: string | null = null;

/** The rest of a view that is being opened; from then on it is asked for again whenever its question changes. */
export function firstRest(view: View, by: RestBy): Promise<Rest> {
  followRest();
  return askRest(view, by);
}

function followRest(): void {
  if (following) return;
  following = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  useExplorer.subscribe(({ history: { present } }) => {
    clearTimeout(timer);
    if (present.rest) timer = setTimeout(() => void askAnew(), WAIT);
  });
}

/** Until the answer is there the last one is drawn. */
async function askAnew(): Promise<void> {
  const view = presentView();
  const { rest: before } = useExplorer.getState();
  if (!view.rest) return;
  const asked = restAsked(view, view.rest);
  if (before?.asked === asked || asking === asked) return;
  asking = asked;
  const isCurrent = () => asking === asked;
  try {
    const rest = await askRest(view, view.rest, before);
    if (isCurrent()) useExplorer.setState({ rest });
  } catch (error) {
    if (isCurrent()) tell({ text: failureText(error), again: () => void askAnew() });
  } finally {
    if (isCurrent()) asking = null;
  }
}
