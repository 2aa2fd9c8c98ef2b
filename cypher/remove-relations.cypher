// (:Entity)-[:ANY_RELATION]->(:Entity): `degree` of both ends is counted anew.
// params: ids texts
// returns: nothing
UNWIND $ids AS id
MATCH (from:Entity)-[relation:ANY_RELATION {id: id}]->(to:Entity)
USING INDEX SEEK relation:ANY_RELATION(id)
DELETE relation
WITH collect(from) + collect(to) AS ends
UNWIND ends AS entity
WITH DISTINCT entity
SET entity.degree = COUNT { (entity)-[:ANY_RELATION]-() }
