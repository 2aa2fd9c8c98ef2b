// (:Entity)-[:ANY_RELATION]->(:Entity): a relation of a thing to itself counts in both directions.
// params: ids texts
// returns: id, type, direction, neighbourType, count
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  MATCH (entity)-[relation:ANY_RELATION]->(neighbour:Entity)
  RETURN type(relation) AS type, 'out' AS direction, neighbour.entityType AS neighbourType, count(*) AS count
UNION ALL
  MATCH (entity)<-[relation:ANY_RELATION]-(neighbour:Entity)
  RETURN type(relation) AS type, 'in' AS direction, neighbour.entityType AS neighbourType, count(*) AS count
}
RETURN id, type, direction, neighbourType, count
ORDER BY id, type, direction, neighbourType
