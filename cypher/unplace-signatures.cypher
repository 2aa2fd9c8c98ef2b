// (:Signature)-[:PLACED_IN]->(:Entity)
// params: ids texts
// returns: nothing
UNWIND $ids AS id
MATCH (signature:Signature {id: id})-[placed:PLACED_IN]->(:Entity)
USING INDEX SEEK signature:Signature(id)
DELETE placed
