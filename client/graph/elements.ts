import type { EntityType } from '../api/generated.ts';
import type { Drawn } from '../state/drawn.ts';
import { chosenAs } from '../state/group-actions.ts';
import type { Group } from '../state/grouping.ts';
import type { Colour } from '../state/palette.ts';
import { ruleOf } from '../state/rules.ts';
import type { CanvasEntity, Point, View } from '../state/view.ts';
import { edgesOf, type EdgeSpec } from './edges.ts';
import { restEdgesOf } from './rest-edges.ts';

export interface NodeSpec {
  id: string;
  label: string;
  /** In full, for the one that is chosen. */
  name: string;
  /** `Mixed` is a group of several types, `More` the button that brings the rest of a cut expansion. */
  type: EntityType | 'Mixed' | 'More';
  size: number;
  /** The things it stands for; empty for a `More`. */
  members: readonly string[];
  grouped: boolean;
  planned: boolean;
  /** Holds perhaps on the day of the view. */
  possibly: boolean;
  pinned: boolean;
  /** Outside the focus. */
  dimmed: boolean;
  /** What a rule of the user gives it. */
  colour: Colour | null;
  strong: boolean;
  position: Point;
  /** The entity that a `More` belongs to. */
  of?: string;
}

export interface Elements {
  nodes: NodeSpec[];
  edges: EdgeSpec[];
}

const MORE = 'more:';
const PLAIN = {
  grouped: false,
  planned: false,
  possibly: false,
  pinned: false,
  dimmed: false,
  colour: null,
  strong: false,
};

/** Diameter in model units, of a size from 0 to 1. */
export function nodeSize(size: number): number {
  return Math.round(16 + 38 * size);
}

/** Diameter of a group: how many things it stands for; those of the rest of the graph beside each other. */
export function groupSize({ count, rest }: Group): number {
  return Math.round(rest ? 20 + 54 * Math.sqrt(rest.share) : 30 + Math.min(44, 4 * Math.sqrt(count)));
}

/** `"93 · Agreements"`: the number first, since a long label is cut at its end. */
export function groupLabel({ label, count }: Group): string {
  return `${count.toLocaleString('en')} · ${label}`;
}

/** What to draw of a view; what no layout has placed yet is left out. */
export function toElements(view: View, drawn: Drawn): Elements {
  const single = drawn.entities.filter(({ id }) => drawn.nodeOf(id) === id && view.positions[id]);
  const groups = drawn.groups.filter(({ id }) => view.positions[id]);
  const ids = new Set([...single, ...groups].map(({ id }) => id));
  const pinned = new Set(view.pinned);
  const nodes = [
    ...single.map((entity) => toNode(entity, view, drawn, pinned)),
    ...groups.map((group) => toGroupNode(group, view.positions[group.id]!, drawn)),
  ];
  return {
    nodes: [...nodes, ...moreNodes(view, drawn, ids)],
    edges: [...edgesOf(view, drawn, ids), ...restEdgesOf(drawn, ids)],
  };
}

function toNode(entity: CanvasEntity, view: View, drawn: Drawn, pinned: ReadonlySet<string>): NodeSpec {
  const rule = ruleOf(view.rules, entity);
  return {
    ...PLAIN,
    id: entity.id,
    label: entity.label,
    name: entity.name,
    type: entity.type,
    size: nodeSize(drawn.sizes.size(entity)),
    members: [entity.id],
    planned: entity.mode === 'PLANNED',
    possibly: drawn.possibly.has(entity.id),
    pinned: pinned.has(entity.id),
    dimmed: drawn.focus !== null && !drawn.focus.has(entity.id),
    colour: rule?.colour ?? null,
    strong: rule?.strong ?? false,
    position: view.positions[entity.id]!,
  };
}

function toGroupNode(group: Group, position: Point, { focus }: Drawn): NodeSpec {
  const { id, type } = group;
  const members = chosenAs(group);
  const words = groupLabel(group);
  return {
    ...PLAIN,
    id,
    label: words,
    name: words,
    type: type ?? 'Mixed',
    size: groupSize(group),
    members,
    grouped: true,
    dimmed: focus !== null && !members.some((member) => focus.has(member)),
    position,
  };
}

/** Stands off its entity, away from the middle of the picture where the space is. */
function moreNodes(view: View, { sizes }: Drawn, ids: ReadonlySet<string>): NodeSpec[] {
  const seen = new Map<string, number>();
  return view.more.flatMap((more, index) => {
    const at = view.positions[more.entityId];
    const entity = view.entities[more.entityId];
    if (!at || !entity || !ids.has(more.entityId)) return [];
    const nth = seen.get(more.entityId) ?? 0;
    seen.set(more.entityId, nth + 1);
    return [
      {
        ...PLAIN,
        id: `${MORE}${index}`,
        label: `+${more.left} more`,
        name: `${more.left} more`,
        type: 'More' as const,
        of: more.entityId,
        size: 26,
        members: [],
        position: { x: at.x, y: at.y - nodeSize(sizes.size(entity)) / 2 - 22 - nth * 30 },
      },
    ];
  });
}

/** Which cut expansion a node stands for, when it is one. */
export function moreIndex(nodeId: string): number | undefined {
  return nodeId.startsWith(MORE) ? Number(nodeId.slice(MORE.length)) : undefined;
}
