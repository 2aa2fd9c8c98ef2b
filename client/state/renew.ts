import { isGroupId } from './group-id.ts';
import type { CanvasSubgraph, View } from './view.ts';

/** What an id on the canvas leads to now: itself, another where two things became one, null where it is gone. */
export type PresentIds = Readonly<Record<string, string | null>>;

/**
 * The view after the graph has changed: what is gone leaves, what has become one is one, everything is told anew, and
 * all lines among what is drawn are drawn. Places stay.
 */
export function renew(view: View, ids: PresentIds, graph: CanvasSubgraph): View {
  const now = (id: string) => ids[id] ?? undefined;
  const fresh = new Map(graph.entities.map((entity) => [entity.id, entity]));
  const entities = Object.keys(view.entities).flatMap((id) => fresh.get(now(id) ?? '') ?? []);
  const there = new Set(entities.map(({ id }) => id));
  const moved = (list: readonly string[]) => [...new Set(list.flatMap((id) => (isGroupId(id) ? id : (now(id) ?? []))))];
  // Of several that became one, the first keeps its place.
  const positions = Object.entries(view.positions).flatMap(([id, at]) => {
    const stays = isGroupId(id) ? id : now(id);
    return stays ? [[stays, at] as const] : [];
  });
  return {
    ...view,
    entities: Object.fromEntries(entities.map((entity) => [entity.id, entity])),
    relations: Object.fromEntries(
      graph.relations
        .filter(({ from, to }) => there.has(from) && there.has(to))
        .map((relation) => [relation.id, relation]),
    ),
    positions: Object.fromEntries(positions.toReversed()),
    hidden: moved(view.hidden),
    pinned: moved(view.pinned),
    focus: view.focus && { ...view.focus, of: moved(view.focus.of) },
    more: view.more.flatMap((more) => (now(more.entityId) ? [{ ...more, entityId: now(more.entityId)! }] : [])),
  };
}
