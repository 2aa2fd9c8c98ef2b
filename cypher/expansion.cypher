// (:Entity)-[:RELATION_TYPE]-(:Entity)
// params: ids texts, directions texts, neighbourTypes texts, modes texts, asOf integer, isoDay text, lasting texts, byDegree boolean, offset integer, limit integer, fromEnd boolean
// returns: id, total, items
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  MATCH (entity)-[relation:RELATION_TYPE]-(neighbour:Entity)
  WHERE ((startNode(relation) = entity AND 'out' IN $directions) OR (endNode(relation) = entity AND 'in' IN $directions))
    AND RELATION_AS_ASKED
    AND NEIGHBOUR_AS_ASKED
  WITH relation, neighbour
  ORDER BY CASE WHEN $byDegree THEN -neighbour.degree END, CASE WHEN $byDegree THEN '' ELSE type(relation) END,
    CASE WHEN $byDegree THEN '' ELSE neighbour.name END, relation.id
  RETURN collect({relation: relation, neighbour: neighbour}) AS rows
}
WITH id, rows, CASE WHEN $fromEnd THEN reverse(reverse(rows)[$offset..$offset + $limit])
  ELSE rows[$offset..$offset + $limit] END AS page
RETURN id, size(rows) AS total, COLLECT {
  UNWIND page AS row
  WITH row.relation AS relation, row.neighbour AS neighbour
  RETURN {
    relation: relation {.*, type: type(relation), from: startNode(relation).id, to: endNode(relation).id},
    neighbour: neighbour {.id, .entityType, .name, .names, .ambiguous, .attributes}
  }
} AS items
