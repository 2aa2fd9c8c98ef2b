import type { EntityType } from '../api/generated.ts';
import type { Shown } from '../state/filters.ts';
import { RELATION_WORDS } from '../state/wording.ts';
import type { CanvasEntity, CanvasRelation, Point, View } from '../state/view.ts';

export interface NodeSpec {
  id: string;
  label: string;
  /** In full, for the one that is chosen. */
  name: string;
  /** `More` is the button that brings the rest of a cut expansion. */
  type: EntityType | 'More';
  size: number;
  planned: boolean;
  /** Holds perhaps on the day of the view. */
  possibly: boolean;
  pinned: boolean;
  position: Point;
  /** The entity that a `More` belongs to. */
  of?: string;
}

/** One line per pair of entities, however many relations it stands for. */
export interface EdgeSpec {
  id: string;
  source: string;
  target: string;
  label: string;
  relations: string[];
  width: number;
  planned: boolean;
  possibly: boolean;
  denied: boolean;
}

export interface Elements {
  nodes: NodeSpec[];
  edges: EdgeSpec[];
}

const MORE = 'more:';

/** Diameter in model units: grows with the root of the degree, so that area says importance. */
export function nodeSize(degree: number): number {
  return Math.round(16 + Math.min(38, 4.6 * Math.sqrt(degree)));
}

/** What to draw of a view; entities that no layout has placed yet are left out. */
export function toElements(view: View, shown: Shown): Elements {
  const placed = shown.entities.filter((entity) => view.positions[entity.id]);
  const ids = new Set(placed.map((entity) => entity.id));
  const pinned = new Set(view.pinned);
  return {
    nodes: [
      ...placed.map((entity) => toNode(entity, view.positions[entity.id]!, pinned, shown.possibly)),
      ...moreNodes(view, ids),
    ],
    edges: toEdges(
      shown.relations.filter(({ from, to }) => ids.has(from) && ids.has(to) && from !== to),
      shown.possibly,
    ),
  };
}

type Ids = ReadonlySet<string>;

function toNode(entity: CanvasEntity, position: Point, pinned: Ids, possibly: Ids): NodeSpec {
  return {
    id: entity.id,
    label: entity.label,
    name: entity.name,
    type: entity.type,
    size: nodeSize(entity.degree),
    planned: entity.mode === 'PLANNED',
    possibly: possibly.has(entity.id),
    pinned: pinned.has(entity.id),
    position,
  };
}

function toEdges(relations: CanvasRelation[], possibly: Ids): EdgeSpec[] {
  const pairs = new Map<string, CanvasRelation[]>();
  for (const relation of relations) {
    const key = [relation.from, relation.to].sort().join(' ');
    pairs.set(key, [...(pairs.get(key) ?? []), relation]);
  }
  return [...pairs].map(([key, pair]) => ({
    id: `line:${key}`,
    source: pair[0]!.from,
    target: pair[0]!.to,
    label: edgeLabel(pair),
    relations: pair.map((relation) => relation.id),
    width: Math.min(4, 1 + pair.length * 0.5),
    planned: pair.every((relation) => relation.mode === 'PLANNED'),
    possibly: pair.every((relation) => possibly.has(relation.id)),
    denied: pair.every((relation) => relation.mode === 'DENIED'),
  }));
}

function edgeLabel(pair: CanvasRelation[]): string {
  const words = [...new Set(pair.map((relation) => relation.qualifier ?? RELATION_WORDS[relation.type].name))];
  return words.length <= 2 ? words.join(', ') : `${words[0]} and ${words.length - 1} more`;
}

/** Stands off its entity, away from the middle of the picture where the space is. */
function moreNodes(view: View, ids: Set<string>): NodeSpec[] {
  const seen = new Map<string, number>();
  return view.more.flatMap((more, index) => {
    const at = view.positions[more.entityId];
    const entity = view.entities[more.entityId];
    if (!at || !entity || !ids.has(more.entityId)) return [];
    const nth = seen.get(more.entityId) ?? 0;
    seen.set(more.entityId, nth + 1);
    return [
      {
        id: `${MORE}${index}`,
        label: `+${more.left} more`,
        name: `${more.left} more`,
        type: 'More' as const,
        of: more.entityId,
        size: 26,
        planned: false,
        possibly: false,
        pinned: false,
        position: { x: at.x, y: at.y - nodeSize(entity.degree) / 2 - 22 - nth * 30 },
      },
    ];
  });
}

/** Which cut expansion a node stands for, when it is one. */
export function moreIndex(nodeId: string): number | undefined {
  return nodeId.startsWith(MORE) ? Number(nodeId.slice(MORE.length)) : undefined;
}
