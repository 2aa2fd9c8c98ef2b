// (:Entity)-[:RELATION_TYPE]->(:Entity), each new.
// params: from texts, to texts, id texts, qualifier texts, mode texts, valid texts, firstDay integers, lastDay integers, support integers, disputed booleans, title texts, onBehalfOf texts, variants texts
// returns: nothing
UNWIND range(0, size($id) - 1) AS at
MATCH (from:Entity {id: $from[at]})
MATCH (to:Entity {id: $to[at]})
CREATE (from)-[:RELATION_TYPE {
  id: $id[at], qualifier: $qualifier[at], mode: $mode[at], valid: $valid[at], firstDay: $firstDay[at],
  lastDay: $lastDay[at], support: $support[at], disputed: $disputed[at], title: $title[at],
  onBehalfOf: $onBehalfOf[at], variants: $variants[at]
}]->(to)
