// (:Document)-[:SAYS]->(:Claim {fact})
// params: facts texts, offset integer, limit integer, fromEnd boolean
// returns: fact, total, items
UNWIND $facts AS fact
CALL (fact) {
  MATCH (document:Document)-[:SAYS]->(claim:Claim {fact: fact})
  WITH document, claim
  ORDER BY claim.confidence DESC, document.address, claim.start, claim.index
  RETURN collect({claim: claim, address: document.address}) AS rows
}
WITH fact, rows, CASE WHEN $fromEnd THEN reverse(reverse(rows)[$offset..$offset + $limit])
  ELSE rows[$offset..$offset + $limit] END AS page
RETURN fact, size(rows) AS total, COLLECT {
  UNWIND page AS row
  WITH row.claim AS claim, row.address AS address
  RETURN {claim: claim {.*}, address: address}
} AS items
