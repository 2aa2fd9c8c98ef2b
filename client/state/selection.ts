/** What the user has chosen: entities, or the relations behind one line. Never both. */
export interface Selection {
  entities: readonly string[];
  relations: readonly string[];
}

export const NOTHING_SELECTED: Selection = { entities: [], relations: [] };

export function selectEntity(id: string): Selection {
  return { entities: [id], relations: [] };
}

export function selectRelations(ids: readonly string[]): Selection {
  return { entities: [], relations: ids };
}

/** Adds entities to the selection, or takes them out when all of them are in it. */
export function toggleEntities(selection: Selection, ids: readonly string[]): Selection {
  const others = selection.entities.filter((id) => !ids.includes(id));
  const wereIn = ids.every((id) => selection.entities.includes(id));
  return { entities: wereIn ? others : [...others, ...ids], relations: [] };
}
