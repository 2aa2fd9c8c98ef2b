import type { Drawn } from '../state/drawn.ts';
import { groupId } from '../state/group-id.ts';
import { partsOf, type Group } from '../state/grouping.ts';
import { useExplorer } from '../state/store.ts';
import type { CanvasEntity, Point, View } from '../state/view.ts';
import { groupLabel, groupSize, nodeSize } from './elements.ts';
import type { LayoutTask } from './layouts/layout-worker.ts';
import type { LayoutGraph, LayoutNode } from './layouts/layout.ts';
import { labelRoom, wrapLabel, type LabelRoom } from './wrap-label.ts';

/** What is to be laid out in such a window: the chosen layout when nothing is placed yet, else a free spot for what is new. Null when all have their places. */
export function layoutTask(view: View, drawn: Drawn, windowSize: () => LayoutGraph['window']): LayoutTask | null {
  const { positions, layout, pinned } = view;
  const ids = nodesOf(drawn).map(({ id }) => id);
  if (ids.every((id) => positions[id])) return null;
  const placing = ids.some((id) => positions[id] && !pinned.includes(id));
  return { layout, graph: toLayoutGraph(view, drawn, windowSize()), placed: placing ? positions : null };
}

/** Things that are drawn by themselves, and groups. */
function nodesOf({ entities, groups, nodeOf }: Drawn): (CanvasEntity | Group)[] {
  return [...entities.filter(({ id }) => nodeOf(id) === id), ...groups];
}

function toLayoutGraph(view: View, drawn: Drawn, window: LayoutGraph['window']): LayoutGraph {
  const pinned = new Set(view.pinned);
  const nodes = nodesOf(drawn);
  const room = labelRoom(nodes.length);
  const chosen = useExplorer.getState().selection.entities.at(-1);
  return {
    nodes: nodes.map((node) => ({
      id: node.id,
      pinned: pinned.has(node.id) ? (view.positions[node.id] ?? null) : null,
      near: 'members' in node ? null : openedAt(view, drawn, node),
      ...('members' in node ? toGroupNode(node, room) : toThing(node, drawn, room)),
    })),
    edges: [...drawn.relations, ...drawn.lines]
      .map(({ from, to }) => ({ source: drawn.nodeOf(from), target: drawn.nodeOf(to) }))
      .filter(({ source, target }) => source !== target),
    window,
    centre: chosen ? drawn.nodeOf(chosen) : null,
  };
}

/** The place of the group that a thing was drawn in before. */
function openedAt(view: View, { cameFrom }: Drawn, entity: CanvasEntity): Point | null {
  const from = cameFrom(entity.id);
  if (view.rest && from) return view.positions[from] ?? null;
  if (!view.grouping) return null;
  const { by } = view.grouping;
  return view.positions[groupId(by, partsOf(view, by)(entity).key)] ?? null;
}

type OwnNode = Omit<LayoutNode, 'id' | 'pinned' | 'near'>;

function toThing(entity: CanvasEntity, { sizes }: Drawn, room: LabelRoom): OwnNode {
  const { type, date, country, label } = entity;
  const size = nodeSize(sizes.size(entity));
  return { type, date, country, ...labelledSize(label, size, room) };
}

/** Stands where the first of its things would; a part of the rest of the graph as a place of its country. */
function toGroupNode(group: Group, room: LabelRoom): OwnNode {
  const { type, country } = group.members[0] ?? {
    type: group.type ?? 'Location',
    country: group.rest?.country ?? null,
  };
  return { type, date: null, country, ...labelledSize(groupLabel(group), groupSize(group), room) };
}

/** Room for the shape and its label. */
function labelledSize(label: string, size: number, room: LabelRoom): { width: number; height: number } {
  const lines = wrapLabel(label, room).split('\n');
  const width = Math.max(size, Math.max(...lines.map((line) => line.length)) * 5.7) + 6;
  return { width, height: size + lines.length * 12.5 + 5 };
}
