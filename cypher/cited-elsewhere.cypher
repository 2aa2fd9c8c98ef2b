// (:Document)-[:CITES]->(:Document): which of these references are cited by a document that is none of `except`.
// params: references texts, except texts
// returns: address
UNWIND $references AS address
MATCH (reference:Document {address: address})
WHERE EXISTS { MATCH (reference)<-[:CITES]-(document) WHERE NOT document.address IN $except }
RETURN reference.address AS address
