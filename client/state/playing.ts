import { amend } from './history.ts';
import { setAsOf } from './actions.ts';
import { useExplorer } from './store.ts';
import { choose } from './view.ts';

/** Time to look at a year. */
const STEP = 900;

let timer: ReturnType<typeof setInterval> | undefined;

/** Shows the graph as of the end of each year in turn, as one step of undo; ends by itself after the last. */
export function play(years: readonly number[]): void {
  stopPlaying();
  const days = years.map((year) => `${year}-12-31`);
  const [first, ...rest] = days;
  if (first === undefined) return;
  setAsOf(first);
  useExplorer.setState({ playing: true });
  timer = setInterval(() => {
    const day = rest.shift();
    if (day === undefined) return stopPlaying();
    useExplorer.setState(({ history }) => ({ history: amend(history, choose(history.present, 'asOf', day)) }));
  }, STEP);
}

export function stopPlaying(): void {
  clearInterval(timer);
  useExplorer.setState({ playing: false });
}
