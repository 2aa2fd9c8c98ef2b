// (:Entity)-[:RELATION_TYPE]-(:Entity)
// params: ids texts, neighbourTypes texts, modes texts, asOf integer, isoDay text, lasting texts, limit integer
// returns: relations, entities
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[relation:RELATION_TYPE]-(neighbour:Entity)
WHERE RELATION_AS_ASKED
  AND NEIGHBOUR_AS_ASKED
WITH DISTINCT relation
ORDER BY relation.id
LIMIT $limit
WITH collect(relation) AS found
RETURN
  [relation IN found | relation {.*, type: type(relation), from: startNode(relation).id, to: endNode(relation).id}] AS relations,
  COLLECT {
    UNWIND found AS relation
    UNWIND [startNode(relation), endNode(relation)] AS end
    WITH DISTINCT end
    ORDER BY end.id
    RETURN end {.id, .entityType, .name, .names, .ambiguous, .attributes}
  } AS entities
