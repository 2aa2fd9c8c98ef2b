// (:Signature)-[:PLACED_IN]->(:Entity)
// params: ids texts
// returns: nothing
UNWIND $ids AS id
MATCH (:Signature {id: id})-[placed:PLACED_IN]->(:Entity)
DELETE placed
