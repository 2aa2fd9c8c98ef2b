// (:Entity)-[:ANY_RELATION]-(:Entity)
// params: ids texts
// returns: id, neighbours
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN id, COLLECT { MATCH (entity)-[:ANY_RELATION]-(neighbour:Entity) RETURN DISTINCT neighbour.id } AS neighbours
