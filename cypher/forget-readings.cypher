// (:Claim)<-[:SAYS]-(:Document)-[:MENTIONS]->(:Signature), (:Document)-[:CITES]->(:Document)
// params: addresses texts
// returns: nothing
UNWIND $addresses AS address
MATCH (document:Document {address: address})-[said:SAYS|MENTIONS|CITES]->(what)
USING INDEX SEEK document:Document(address)
DELETE said
WITH what
WHERE what:Claim
DELETE what
