import { useEffect, useState } from 'react';
import { settle } from '../state/actions.ts';
import type { Shown } from '../state/filters.ts';
import { useExplorer } from '../state/store.ts';
import type { CanvasEntity, View } from '../state/view.ts';
import { nodeSize } from './elements.ts';
import type { LayoutGraph } from './layouts/layout.ts';
import { placeNear } from './layouts/place-near.ts';
import { runLayout } from './layouts/run-layout.ts';
import { labelRoom, wrapLabel, type LabelRoom } from './wrap-label.ts';

/** Gives places to what has none: the chosen layout when nothing is placed yet, else a free spot beside its neighbours. True while it works. */
export function useLayout(view: View, shown: Shown, windowSize: () => LayoutGraph['window']): boolean {
  const [working, setWorking] = useState(false);
  const { positions, layout, pinned } = view;
  useEffect(() => {
    const waiting = shown.entities.filter((entity) => !positions[entity.id]);
    if (waiting.length === 0) return;
    const fixed = new Set(pinned);
    if (shown.entities.some((entity) => positions[entity.id] && !fixed.has(entity.id))) {
      settle(placeNear(positions, toLayoutGraph(view, shown, windowSize())));
      return;
    }
    const abort = new AbortController();
    setWorking(true);
    runLayout(layout, toLayoutGraph(view, shown, windowSize()), abort.signal)
      .then((found) => settle(Object.fromEntries(Object.entries(found).filter(([id]) => !fixed.has(id)))))
      .finally(() => setWorking(false));
    return () => abort.abort();
  }, [view, shown, positions, layout, pinned, windowSize]);
  return working;
}

function toLayoutGraph(view: View, shown: Shown, window: LayoutGraph['window']): LayoutGraph {
  const pinned = new Set(view.pinned);
  const room = labelRoom(shown.entities.length);
  return {
    nodes: shown.entities.map((entity) => ({
      id: entity.id,
      type: entity.type,
      date: entity.date,
      country: entity.country,
      pinned: pinned.has(entity.id) ? (view.positions[entity.id] ?? null) : null,
      ...labelledSize(entity, room),
    })),
    edges: shown.relations.map(({ from, to }) => ({ source: from, target: to })),
    window,
    centre: useExplorer.getState().selection.entities.at(-1) ?? null,
  };
}

/** Room for the shape and its label. */
function labelledSize(entity: CanvasEntity, room: LabelRoom): { width: number; height: number } {
  const lines = wrapLabel(entity.label, room).split('\n');
  const size = nodeSize(entity.degree);
  const width = Math.max(size, Math.max(...lines.map((line) => line.length)) * 5.7) + 6;
  return { width, height: size + lines.length * 12.5 + 5 };
}
