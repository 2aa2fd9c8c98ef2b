// (:Entity)-[:ANY_RELATION]->(:Entity)
// params: none
// returns: relation
MATCH (from:Entity)-[relation:ANY_RELATION]->(to:Entity)
WHERE relation.variants IS NOT NULL
WITH from, relation, to
ORDER BY relation.id
RETURN relation {.*, type: type(relation), from: from.id, to: to.id} AS relation
