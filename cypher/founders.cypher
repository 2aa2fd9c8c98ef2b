// (:Key)<-[:BEARS {level}]-(:Signature {standing: 'founder'})-[:PLACED_IN]->(:Entity)
// Without its label in the pattern, so that founders are not all looked up by their standing.
// params: keys texts, level integer
// returns: signature, entity
UNWIND $keys AS key
MATCH (known:Key {key: key})<-[:BEARS {level: $level}]-(signature {strength: $level, standing: 'founder'})
USING INDEX SEEK known:Key(key)
WITH DISTINCT signature
OPTIONAL MATCH (signature)-[:PLACED_IN]->(entity:Entity)
RETURN signature {.*} AS signature, entity.id AS entity
