import { useLayoutEffect, useState } from 'react';
import { settle } from '../state/actions.ts';
import type { Drawn } from '../state/drawn.ts';
import type { View } from '../state/view.ts';
import { layoutTask } from './layout-task.ts';
import type { LayoutGraph } from './layouts/layout.ts';
import { runLayout } from './layouts/run-layout.ts';

/** Everything is arranged anew, or what is new is placed among the rest. */
export type Work = 'arranging' | 'placing';

/** Gives places to what has none: the chosen layout when nothing is placed yet, else a free spot beside its neighbours. Tells what it is at. */
export function useLayout(view: View, drawn: Drawn, windowSize: () => LayoutGraph['window']): Work | null {
  const [work, setWork] = useState<Work | null>(null);
  const { positions, layout, pinned } = view;
  // Before what is drawn now is on the screen: the worker is at work meanwhile.
  useLayoutEffect(() => {
    const task = layoutTask(view, drawn, windowSize);
    // What was at work before has been stopped.
    setWork(task && (task.placed ? 'placing' : 'arranging'));
    if (!task) return;
    const fixed = new Set(pinned);
    const abort = new AbortController();
    runLayout(task, abort.signal)
      .then((found) => settle(Object.fromEntries(Object.entries(found).filter(([id]) => !fixed.has(id)))))
      .finally(() => setWork(null));
    return () => abort.abort();
  }, [view, drawn, positions, layout, pinned, windowSize]);
  return work;
}
