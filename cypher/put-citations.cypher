// (:Document)-[:CITES]->(:Document)
// params: rows maps
// returns: nothing
UNWIND $rows AS row
MATCH (document:Document {address: row.address})
UNWIND row.cites AS address
MATCH (reference:Document {address: address})
CREATE (document)-[:CITES]->(reference)
