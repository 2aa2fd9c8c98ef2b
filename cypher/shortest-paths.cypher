// (:Entity)-[:RELATION_TYPE]-(:Entity), LONGEST times at most: the ways of fewest steps, those through the same entities
// in one row; one row without entities where there is none, no row where an end is unknown.
// params: from text, to text, neighbourTypes texts, modes texts, asOf integer, isoDay text, lasting texts, most integer, limit integer
// returns: entities, ways
MATCH (from:Entity {id: $from})
MATCH (to:Entity {id: $to})
OPTIONAL MATCH way = allShortestPaths((from)-[:RELATION_TYPE*..LONGEST]-(to))
WHERE WAY_AS_ASKED
WITH way
LIMIT $most
WITH [entity IN nodes(way) | entity.id] AS entities, [relation IN relationships(way) | relation.id] AS relations
WITH entities, collect(relations) AS ways
ORDER BY entities
LIMIT $limit
RETURN entities, ways
