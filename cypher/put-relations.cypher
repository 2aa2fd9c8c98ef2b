// (:Entity)-[:RELATION_TYPE]->(:Entity)
// params: rows maps
// returns: nothing
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (from)-[relation:RELATION_TYPE {id: row.record.id}]->(to)
SET relation = row.record
