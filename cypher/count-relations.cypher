// (:Entity)-[:RELATION_TYPE]->(:Entity)
// params: none
// returns: count
MATCH ()-[relation:RELATION_TYPE]->()
RETURN count(relation) AS count
