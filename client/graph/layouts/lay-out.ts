import type { LayoutName } from '../../state/layout-names.ts';
import { clearOverlaps } from './clear-overlaps.ts';
import { columns } from './columns.ts';
import { countries } from './countries.ts';
import { force } from './force.ts';
import type { Layout, LayoutGraph, Positions } from './layout.ts';
import { radial } from './radial.ts';
import { rings } from './rings.ts';
import { timeline } from './timeline.ts';

const LAYOUTS: Record<LayoutName, Layout> = { force, rings, radial, columns, timeline, countries };

/** Whole coordinates for every node, at which no box covers another and what is pinned stays; the same graph always gives the same. */
export function layOut(name: LayoutName, graph: LayoutGraph): Positions {
  return clearOverlaps(LAYOUTS[name](graph), graph);
}
