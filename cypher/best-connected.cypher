// (:Entity): the best of every type, by degree.
// params: limit integer
// returns: id, type, degree
MATCH (entity:Entity)
WHERE entity.degree > 0
WITH entity
ORDER BY entity.degree DESC, entity.id
WITH entity.entityType AS type, collect(entity)[..$limit] AS best
UNWIND best AS entity
RETURN entity.id AS id, type, entity.degree AS degree
