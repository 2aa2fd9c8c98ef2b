// (:Key)<-[:BEARS]-(:Signature {strength})
// params: keys texts, strength integer
// returns: signature, entity
UNWIND $keys AS key
MATCH (known:Key {key: key})<-[:BEARS]-(signature:Signature {strength: $strength})
USING INDEX SEEK known:Key(key)
WITH DISTINCT signature
OPTIONAL MATCH (signature)-[:PLACED_IN]->(entity:Entity)
RETURN signature {.*} AS signature, entity.id AS entity
