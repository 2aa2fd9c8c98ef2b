// (:Claim)<-[:SAYS]-(:Document)-[:MENTIONS]->(:Signature)
// params: none
// returns: document, mentions, claims
MATCH (document:Document)
WHERE document.address IS NOT NULL
WITH document
ORDER BY document.id
RETURN document {.*, words: ''} AS document,
  COLLECT { MATCH (document)-[mention:MENTIONS]->(signature:Signature) RETURN mention {.*, signature: signature.id} } AS mentions,
  COLLECT { MATCH (document)-[:SAYS]->(claim:Claim) RETURN claim {.*} } AS claims
