// (:Claim)<-[:SAYS]-(:Document)-[:MENTIONS]->(:Signature)
// Documents at these addresses, with these texts, or with a mention of one of these signatures.
// params: addresses texts, texts texts, signatures texts
// returns: document, mentions, claims
CALL () {
  UNWIND $addresses AS address
  MATCH (document:Document {address: address})
  RETURN document
UNION
  UNWIND $texts AS text
  MATCH (document:Document {sha256: text})
  RETURN document
UNION
  UNWIND $signatures AS signature
  MATCH (document:Document)-[:MENTIONS]->(known:Signature {id: signature})
  USING INDEX SEEK known:Signature(id)
  RETURN document
}
RETURN document {.*, words: ''} AS document,
  COLLECT { MATCH (document)-[mention:MENTIONS]->(signature:Signature) RETURN mention {.*, signature: signature.id} } AS mentions,
  COLLECT { MATCH (document)-[:SAYS]->(claim:Claim) RETURN claim {.*} } AS claims
