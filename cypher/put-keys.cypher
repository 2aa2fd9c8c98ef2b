// (:Signature)-[:BEARS {level}]->(:Key), a row for each signature that is new, its keys as columns.
// params: rows maps
// returns: nothing
UNWIND $rows AS row
MATCH (signature:Signature {id: row.signature})
UNWIND range(0, size(row.key) - 1) AS at
MERGE (key:Key {key: row.key[at]})
  ON CREATE SET key.id = row.id[at]
CREATE (signature)-[:BEARS {level: row.level[at]}]->(key)
