// (:Entity)-[:ANY_RELATION]-(:Entity): `degree` is counted anew.
// params: ids texts
// returns: nothing
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
SET entity.degree = COUNT { (entity)-[:ANY_RELATION]-() }
