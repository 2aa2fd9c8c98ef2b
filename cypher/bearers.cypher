// (:Key)<-[:BEARS]-(:Signature {standing: 'founder'})-[:PLACED_IN]->(:Entity), two entities a key at most.
// Without its label in the pattern, so that founders are not all looked up by their standing.
// params: keys texts, strength integer, except texts
// returns: key, entity
UNWIND $keys AS key
CALL (key) {
  MATCH (known:Key {key: key})<-[:BEARS]-(signature {standing: 'founder'})
  USING INDEX SEEK known:Key(key)
  WHERE signature.strength < $strength
  WITH DISTINCT signature
  MATCH (signature)-[:PLACED_IN]->(entity)
  WHERE NOT entity.id IN $except
  RETURN DISTINCT entity.id AS entity
  LIMIT 2
}
RETURN key, entity
