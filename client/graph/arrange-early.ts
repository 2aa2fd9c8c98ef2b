import { drawnOf } from '../state/drawn.ts';
import { useExplorer, type Explorer } from '../state/store.ts';
import { layoutTask } from './layout-task.ts';
import type { LayoutGraph } from './layouts/layout.ts';
import { runEarly } from './layouts/run-layout.ts';

/** Pixels that the legend, the header and the time bar will take from the picture; a phone has the header alone. */
const TAKEN = { beside: 264, above: 56 + 89 };
const TAKEN_ON_A_PHONE = { beside: 0, above: 100 };

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
  const { beside, above } = matchMedia('(max-width: 48em)').matches ? TAKEN_ON_A_PHONE : TAKEN;
  return { width: innerWidth - beside, height: innerHeight - above };
}
