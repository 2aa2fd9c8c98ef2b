// (:Entity)-[:RELATION_TYPE]-(:Entity): relations of these entities with their other ends; `open` ones whatever they are
// params: from texts, neighbourTypes texts, modes texts, asOf integer, isoDay text, lasting texts, open texts, limit integer
// returns: steps
UNWIND $from AS id
MATCH (entity:Entity {id: id})-[relation:RELATION_TYPE]-(neighbour:Entity)
WHERE neighbour <> entity
  AND RELATION_AS_ASKED
  AND (neighbour.id IN $open OR (NEIGHBOUR_AS_ASKED))
WITH entity.id AS from, relation.id AS relation, neighbour.id AS to
LIMIT $limit
RETURN collect([from, relation, to]) AS steps
