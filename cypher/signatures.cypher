// (:Signature)-[:PLACED_IN]->(:Entity)
// params: ids texts
// returns: signature, entity
UNWIND $ids AS id
MATCH (signature:Signature {id: id})
OPTIONAL MATCH (signature)-[:PLACED_IN]->(entity:Entity)
RETURN signature {.*} AS signature, entity.id AS entity
