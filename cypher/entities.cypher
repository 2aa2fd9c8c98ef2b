// (:Entity)
// params: ids texts
// returns: entity
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity {.id, .entityType, .name, .names, .ambiguous, .attributes} AS entity
