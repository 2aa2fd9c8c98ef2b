// (:Entity)-[:RELATION_TYPE]-(:Entity)
// params: id text, directions texts, neighbourTypes texts, modes texts, asOf integer, isoDay text, lasting texts, byDegree boolean, offset integer, limit integer
// returns: total, items
MATCH (entity:Entity {id: $id})-[relation:RELATION_TYPE]-(neighbour:Entity)
WHERE ((startNode(relation) = entity AND 'out' IN $directions) OR (endNode(relation) = entity AND 'in' IN $directions))
  AND RELATION_AS_ASKED
  AND NEIGHBOUR_AS_ASKED
WITH relation, neighbour
ORDER BY CASE WHEN $byDegree THEN -neighbour.degree END, CASE WHEN $byDegree THEN '' ELSE type(relation) END,
  CASE WHEN $byDegree THEN '' ELSE neighbour.name END, relation.id
WITH collect({relation: relation, neighbour: neighbour}) AS rows
RETURN size(rows) AS total, COLLECT {
  UNWIND rows[$offset..$offset + $limit] AS row
  WITH row.relation AS relation, row.neighbour AS neighbour
  RETURN {
    relation: relation {.*, type: type(relation), from: startNode(relation).id, to: endNode(relation).id},
    neighbour: neighbour {.id, .entityType, .name, .names, .ambiguous, .attributes}
  }
} AS items
