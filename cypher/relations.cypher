// (:Entity)-[:RELATION_TYPE]->(:Entity)
// params: ids texts
// returns: relation
UNWIND $ids AS id
MATCH (from:Entity)-[relation:RELATION_TYPE {id: id}]->(to:Entity)
USING INDEX SEEK relation:RELATION_TYPE(id)
RETURN relation {.*, type: type(relation), from: from.id, to: to.id} AS relation
