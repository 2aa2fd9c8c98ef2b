// (:Document)
// params: addresses texts
// returns: document
UNWIND $addresses AS address
MATCH (document:Document {address: address})
RETURN document {.*, words: ''} AS document
