// (:Claim)<-[:SAYS]-(:Document)-[:MENTIONS]->(:Signature), (:Document)-[:CITES]->(:Document)
// params: addresses texts
// returns: nothing
UNWIND $addresses AS address
MATCH (:Document {address: address})-[said:SAYS|MENTIONS|CITES]->(what)
DELETE said
WITH what
WHERE what:Claim
DELETE what
