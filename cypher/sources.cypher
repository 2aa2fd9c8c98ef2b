// (:Document)-[:SAYS]->(:Claim {fact})
// params: relations texts, entities texts
// returns: document, facts
CALL () {
  UNWIND $relations AS fact
  MATCH (claim:Claim {fact: fact})
  RETURN claim, fact
UNION ALL
  UNWIND $entities AS fact
  MATCH (claim:Claim)
  WHERE claim.fact STARTS WITH fact + '.'
  RETURN claim, fact
}
MATCH (document:Document)-[:SAYS]->(claim)
WITH document, collect(DISTINCT fact) AS facts
ORDER BY document.address
RETURN document {.*, text: '', words: ''} AS document, facts
