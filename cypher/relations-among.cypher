// (:Entity)-[:ANY_RELATION]->(:Entity)
// params: ids texts
// returns: relation
MATCH (from:Entity)
WHERE from.id IN $ids
MATCH (from)-[relation:ANY_RELATION]->(to:Entity)
WHERE to.id IN $ids
RETURN relation {.*, type: type(relation), from: from.id, to: to.id} AS relation
ORDER BY relation.id
