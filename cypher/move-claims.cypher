// (:Document)-[:SAYS]->(:Claim {index})
// params: rows maps
// returns: nothing
UNWIND $rows AS row
MATCH (document:Document {address: row.address})-[:SAYS]->(claim:Claim)
USING INDEX SEEK document:Document(address)
WITH row, claim, row.facts[toString(claim.index)] AS fact
WHERE fact IS NOT NULL
SET claim.fact = fact
