import type { EntityType } from '../../api/generated.ts';
import type { Point } from '../../state/view.ts';

/** What a layout is told: boxes with room for their labels, and lines. */
export interface LayoutGraph {
  nodes: LayoutNode[];
  edges: { source: string; target: string }[];
  /** Pixels to fill. */
  window: { width: number; height: number };
  /** What the user has chosen, for layouts that look from one thing at the others. */
  centre: string | null;
}

export interface LayoutNode {
  id: string;
  type: EntityType;
  /** When it was signed or took place, EDTF. */
  date: string | null;
  country: string | null;
  width: number;
  height: number;
  /** Where it must stay. */
  pinned: Point | null;
  /** Where it comes out: at the group that was opened. */
  near: Point | null;
}

export type Positions = Record<string, Point>;

/** Gives every node a place; the same graph always the same one. */
export type Layout = (graph: LayoutGraph) => Positions;
