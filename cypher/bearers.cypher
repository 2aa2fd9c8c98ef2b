// (:Key)<-[:BEARS]-(:Signature {standing: 'founder'})-[:PLACED_IN]->(:Entity), two entities a key at most.
// params: keys texts, strength integer, except texts
// returns: key, entity
UNWIND $keys AS key
CALL (key) {
  MATCH (:Key {key: key})<-[:BEARS]-(signature:Signature {standing: 'founder'})-[:PLACED_IN]->(entity:Entity)
  WHERE signature.strength < $strength AND NOT entity.id IN $except
  RETURN DISTINCT entity.id AS entity
  LIMIT 2
}
RETURN key, entity
