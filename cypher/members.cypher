// (:Signature)-[:PLACED_IN]->(:Entity)
// params: entities texts
// returns: signature, entity
UNWIND $entities AS id
MATCH (signature:Signature)-[:PLACED_IN]->(entity:Entity {id: id})
USING INDEX SEEK entity:Entity(id)
RETURN signature {.*} AS signature, entity.id AS entity
