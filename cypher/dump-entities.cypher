// (:Entity)
// params: none
// returns: entity
MATCH (entity:Entity)
WITH entity
ORDER BY entity.id
RETURN entity {.id, .entityType, .name, .names, .ambiguous, .attributes} AS entity
