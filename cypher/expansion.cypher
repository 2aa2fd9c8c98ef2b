// (:Entity)-[:ANY_RELATION]-(:Entity)
// params: id text, types texts, directions texts, neighbourTypes texts, modes texts, offset integer, limit integer
// returns: total, items
MATCH (entity:Entity {id: $id})-[relation:ANY_RELATION]-(neighbour:Entity)
WHERE type(relation) IN $types
  AND ((startNode(relation) = entity AND 'out' IN $directions) OR (endNode(relation) = entity AND 'in' IN $directions))
  AND neighbour.entityType IN $neighbourTypes
  AND relation.mode IN $modes
WITH relation, neighbour
ORDER BY type(relation), neighbour.name, relation.id
WITH collect({relation: relation, neighbour: neighbour}) AS rows
RETURN size(rows) AS total, COLLECT {
  UNWIND rows[$offset..$offset + $limit] AS row
  WITH row.relation AS relation, row.neighbour AS neighbour
  RETURN {
    relation: relation {.*, type: type(relation), from: startNode(relation).id, to: endNode(relation).id},
    neighbour: neighbour {.id, .entityType, .name, .names, .ambiguous, .attributes}
  }
} AS items
