// (:Document)-[:SAYS]->(:Claim)
// params: rows maps
// returns: nothing
UNWIND $rows AS row
MATCH (document:Document {address: row.address})
UNWIND row.claims AS each
CREATE (document)-[:SAYS]->(claim:Claim)
SET claim = each
