// (:Document)-[:MENTIONS]->(:Signature)
// params: rows maps
// returns: nothing
UNWIND $rows AS row
MATCH (document:Document {address: row.address})
UNWIND row.mentions AS each
MATCH (signature:Signature {id: each.signature})
CREATE (document)-[mention:MENTIONS]->(signature)
SET mention = each.record
