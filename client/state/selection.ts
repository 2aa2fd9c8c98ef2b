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

/** Adds an entity to the selection, or takes it out. */
export function toggleEntity(selection: Selection, id: string): Selection {
  const entities = selection.entities.includes(id)
    ? selection.entities.filter((other) => other !== id)
    : [...selection.entities, id];
  return { entities, relations: [] };
}
