// (:Entity)
// params: none
// returns: type, count
MATCH (entity:Entity)
WHERE entity.entityType IS NOT NULL
RETURN entity.entityType AS type, count(*) AS count
ORDER BY type
