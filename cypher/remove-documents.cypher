// (:Document)
// params: addresses texts
// returns: nothing
UNWIND $addresses AS address
MATCH (document:Document {address: address})
DETACH DELETE document
