// (:Signature)-[:BEARS {level}]->(:Key), of signatures that are new.
// params: rows maps
// returns: nothing
UNWIND $rows AS row
MATCH (signature:Signature {id: row.signature})
MERGE (key:Key {key: row.key})
  ON CREATE SET key.id = row.id
CREATE (signature)-[:BEARS {level: row.level}]->(key)
