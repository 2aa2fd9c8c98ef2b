import type { CanvasEntityFragment, CanvasRelationFragment } from '../api/generated.ts';
import { change, show } from './actions.ts';
import { toCanvasSubgraph } from './from-api.ts';
import { useExplorer } from './store.ts';
import { add } from './view.ts';

interface DrawnPath {
  entities: CanvasEntityFragment[];
  steps: { relations: CanvasRelationFragment[] }[];
}

/** Puts a path on the canvas in one step of undo, and chooses what it leads through. */
export function drawPath({ entities, steps }: DrawnPath): void {
  const relations = steps.flatMap((step) => step.relations);
  change('Drew a path', (present) => add(present, toCanvasSubgraph({ entities, relations })));
  useExplorer.setState({ start: 'ready', selection: { entities: entities.map(({ id }) => id), relations: [] } });
  show('graph');
}
