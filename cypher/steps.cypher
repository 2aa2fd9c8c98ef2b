// (:Entity)-[:ANY_RELATION]-(:Entity): one relation of each of the entities a row, and its other end
// params: from texts, types texts, neighbourTypes texts, modes texts, asOf integer, isoDay text, lasting texts, open texts, limit integer
// returns: steps
UNWIND $from AS id
MATCH (entity:Entity {id: id})-[relation:ANY_RELATION]-(neighbour:Entity)
WHERE neighbour <> entity
  AND (neighbour.entityType IN $neighbourTypes OR neighbour.id IN $open)
  AND AS_ASKED
WITH entity.id AS from, relation.id AS relation, neighbour.id AS to
LIMIT $limit
RETURN collect([from, relation, to]) AS steps
