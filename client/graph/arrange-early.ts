import { drawnOf } from '../state/drawn.ts';
import { useExplorer, type Explorer } from '../state/store.ts';
import { layoutTask } from './layout-task.ts';
import type { LayoutGraph } from './layouts/layout.ts';
import { runEarly } from './layouts/run-layout.ts';

/** Pixels beside and above the picture that the legend, the header and the time bar will take. */
const BESIDE = 264;
const ABOVE = 56 + 89;

/** Begins with the layout of the first picture as soon as it is known what is on it, before the explorer around it is drawn. */
export function arrangeEarly(): void {
  const stop = useExplorer.subscribe((state) => {
    if (state.start === 'loading') return;
    stop();
    if (state.display === 'graph') begin(state);
  });
}

function begin(state: Explorer): void {
  const task = layoutTask(state.history.present, drawnOf(state), windowSize);
  if (task) runEarly(task);
}

function windowSize(): LayoutGraph['window'] {
  return { width: innerWidth - BESIDE, height: innerHeight - ABOVE };
}
