// (:Agreement)-[:RENEWS|AMENDS|REPLACES|UNDER]-(:Agreement), any number of times, -[:RELATION_TYPE]-(:Entity)
// params: id text, modes texts, limit integer
// returns: relations, entities
MATCH (root:Agreement:Entity {id: $id})
MATCH (root)-[ties:RENEWS|AMENDS|REPLACES|UNDER*0..]-(member:Entity)
WHERE all(tie IN ties WHERE tie.mode IN $modes)
WITH DISTINCT root, member
OPTIONAL MATCH (member)-[relation:RELATION_TYPE]-(:Entity)
WHERE relation.mode IN $modes
WITH DISTINCT root, relation
ORDER BY relation.id
LIMIT $limit
WITH root, collect(relation) AS found
RETURN
  [relation IN found | relation {.*, type: type(relation), from: startNode(relation).id, to: endNode(relation).id}] AS relations,
  COLLECT {
    UNWIND [root] + [relation IN found | startNode(relation)] + [relation IN found | endNode(relation)] AS end
    WITH DISTINCT end
    ORDER BY end.id
    RETURN end {.id, .entityType, .name, .names, .ambiguous, .attributes}
  } AS entities
