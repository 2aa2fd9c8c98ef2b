// (:Document)-[:MENTIONS]->(:Signature)-[:PLACED_IN]->(:Entity)
// params: ids texts
// returns: id, signature, addresses
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:PLACED_IN]-(signature:Signature)
RETURN id, signature {.*} AS signature, COLLECT {
  MATCH (signature)<-[:MENTIONS]-(document:Document)
  RETURN DISTINCT document.address
} AS addresses
