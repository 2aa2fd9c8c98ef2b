// (:Document)-[:MENTIONS]->(:Signature)-[:PLACED_IN]->(:Entity)
// params: id text
// returns: signature, addresses
MATCH (:Entity {id: $id})<-[:PLACED_IN]-(signature:Signature)
RETURN signature {.*} AS signature, COLLECT {
  MATCH (signature)<-[:MENTIONS]-(document:Document)
  RETURN DISTINCT document.address
} AS addresses
