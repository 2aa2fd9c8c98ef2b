// (:Entity)-[:FOUND_BY]->(:NameKey)
// params: rows maps
// returns: nothing
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
UNWIND row.keys AS key
MERGE (nameKey:NameKey {key: key})
CREATE (entity)-[:FOUND_BY]->(nameKey)
