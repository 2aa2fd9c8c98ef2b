// (:Signature)-[:PLACED_IN]->(:Entity)
// params: none
// returns: signature, entity
MATCH (signature:Signature)
WHERE signature.standing IS NOT NULL
WITH signature
ORDER BY signature.id
OPTIONAL MATCH (signature)-[:PLACED_IN]->(entity:Entity)
RETURN signature {.*} AS signature, entity.id AS entity
