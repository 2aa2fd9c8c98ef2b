// (:Entity)
// params: none
// returns: entity
MATCH (entity:Entity)
WHERE entity.entityType IS NOT NULL
WITH entity
ORDER BY entity.id
RETURN entity {.id, .entityType, .name, .names, .ambiguous, .attributes} AS entity
