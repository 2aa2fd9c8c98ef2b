// (:Key)<-[:BEARS]-(:Signature)-[:PLACED_IN]->(:Entity): an id that no entity has leads to the one that bears such a key.
// params: ids texts
// returns: asked, id
UNWIND $ids AS asked
CALL (asked) {
  MATCH (entity:Entity {id: asked})
  RETURN entity.id AS id
UNION
  MATCH (:Key {id: asked})<-[bears:BEARS]-(:Signature)-[:PLACED_IN]->(entity:Entity)
  WHERE NOT EXISTS { MATCH (:Entity {id: asked}) }
  RETURN entity.id AS id
  ORDER BY bears.level, id
  LIMIT 1
}
RETURN asked, id
