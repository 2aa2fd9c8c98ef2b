// (:Entity)
// params: none
// returns: type, count
MATCH (entity:Entity)
RETURN entity.entityType AS type, count(*) AS count
ORDER BY type
