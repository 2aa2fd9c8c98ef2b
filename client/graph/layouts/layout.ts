import type { EntityType } from '../../api/generated.ts';
import type { Point } from '../../state/view.ts';

/** What a layout is told: boxes with room for their labels, and lines. */
export interface LayoutGraph {
  nodes: LayoutNode[];
  edges: { source: string; target: string }[];
  /** Pixels to fill. */
  window: { width: number; height: number };
}

export interface LayoutNode {
  id: string;
  type: EntityType;
  width: number;
  height: number;
  /** Where it must stay. */
  pinned: Point | null;
}

export type Positions = Record<string, Point>;

/** Gives every node a place; the same graph always the same one. */
export type Layout = (graph: LayoutGraph) => Promise<Positions>;
