// (:Entity)-[:ANY_RELATION]-(:Entity): one relation of each of the entities a row, and its other end
// params: from texts, types texts, neighbourTypes texts, modes texts, asOf integer, isoDay text, lasting texts, open texts, limit integer
// returns: steps
UNWIND $from AS id
MATCH (entity:Entity {id: id})-[relation:ANY_RELATION]-(neighbour:Entity)
WHERE neighbour <> entity AND type(relation) IN $types
  AND (neighbour.entityType IN $neighbourTypes OR neighbour.id IN $open)
  AND relation.mode IN $modes
  AND ($asOf IS NULL OR (
    (relation.firstDay IS NULL OR relation.firstDay <= $asOf)
    AND (relation.lastDay IS NULL OR relation.lastDay >= $asOf OR NOT type(relation) IN $lasting)
    AND (neighbour.ends IS NULL OR neighbour.ends >= left($isoDay, size(neighbour.ends)))
  ))
WITH entity.id AS from, relation.id AS relation, neighbour.id AS to
LIMIT $limit
RETURN collect([from, relation, to]) AS steps
