import { isGroupId } from './group-id.ts';
import type { View } from './view.ts';

/** The view with these things alone, where they are; groups are not things. */
export function keepOnly(view: View, ids: readonly string[]): View {
  const kept = new Set(ids);
  const among = <T>(all: Readonly<Record<string, T>>, fits: (one: T, id: string) => boolean): Record<string, T> =>
    Object.fromEntries(Object.entries(all).filter(([id, one]) => fits(one, id)));
  return {
    ...view,
    entities: among(view.entities, (_, id) => kept.has(id)),
    relations: among(view.relations, ({ from, to }) => kept.has(from) && kept.has(to)),
    positions: among(view.positions, (_, id) => kept.has(id) || isGroupId(id)),
    hidden: view.hidden.filter((id) => kept.has(id) || isGroupId(id)),
    pinned: view.pinned.filter((id) => kept.has(id)),
    more: view.more.filter(({ entityId }) => kept.has(entityId)),
  };
}
