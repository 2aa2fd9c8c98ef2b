// (:Entity)-[:RELATION_TYPE]->(:Entity)
// params: none
// returns: count
MATCH ()-[relation:RELATION_TYPE]->()
WHERE relation.id IS NOT NULL
RETURN count(relation) AS count
