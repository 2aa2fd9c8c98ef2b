import { shown, type Shown, type Standing } from './filters.ts';
import { useExplorer, type Explorer } from './store.ts';
import type { View } from './view.ts';

let last: { view: View; standing: Standing | null; shown: Shown } | null = null;

/** What the canvas, the table and the counts show; reckoned once for each view and day. */
export function shownOf({ history: { present: view }, standing }: Explorer): Shown {
  if (last?.view !== view || last.standing !== standing) last = { view, standing, shown: shown(view, standing) };
  return last.shown;
}

export function useShown(): Shown {
  return useExplorer(shownOf);
}

/** For code that is not a component. */
export function presentlyShown(): Shown {
  return shownOf(useExplorer.getState());
}
