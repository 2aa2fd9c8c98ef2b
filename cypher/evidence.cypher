// (:Document)-[:SAYS]->(:Claim {fact})
// params: fact text, offset integer, limit integer
// returns: total, items
MATCH (document:Document)-[:SAYS]->(claim:Claim {fact: $fact})
WITH document, claim
ORDER BY claim.confidence DESC, document.address, claim.start, claim.index
WITH collect({claim: claim, address: document.address}) AS rows
RETURN size(rows) AS total, COLLECT {
  UNWIND rows[$offset..$offset + $limit] AS row
  WITH row.claim AS claim, row.address AS address
  RETURN {claim: claim {.*}, address: address}
} AS items
