// (:Signature)-[:PLACED_IN]->(:Entity)
// params: none
// returns: signature, entity
MATCH (signature:Signature)
WITH signature
ORDER BY signature.id
OPTIONAL MATCH (signature)-[:PLACED_IN]->(entity:Entity)
RETURN signature {.*} AS signature, entity.id AS entity
