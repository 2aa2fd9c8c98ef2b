import type { LayoutName } from '../../state/layout-names.ts';
import { layOut } from './lay-out.ts';
import type { LayoutGraph, Positions } from './layout.ts';
import { placeNear } from './place-near.ts';

/** Lays out the graph, or places what of it is not among the `placed`. */
export interface LayoutTask {
  layout: LayoutName;
  graph: LayoutGraph;
  placed: Readonly<Positions> | null;
}

self.addEventListener('message', ({ data: { layout, graph, placed } }: MessageEvent<LayoutTask>) => {
  self.postMessage(placed ? placeNear(placed, graph) : layOut(layout, graph));
});
