// (:Signature)-[:PLACED_IN]->(:Entity)
// params: rows maps
// returns: nothing
UNWIND $rows AS row
MATCH (signature:Signature {id: row.id})
MATCH (entity:Entity {id: row.entity})
CREATE (signature)-[:PLACED_IN]->(entity)
