// (:Entity)-[:RELATION_TYPE]->(:Entity): all that changes of one; what else it has, its id is made of.
// params: id texts, mode texts, valid texts, firstDay integers, lastDay integers, support integers, disputed booleans, title texts, onBehalfOf texts, variants texts
// returns: nothing
UNWIND range(0, size($id) - 1) AS at
MATCH (:Entity)-[relation:RELATION_TYPE {id: $id[at]}]->(:Entity)
USING INDEX SEEK relation:RELATION_TYPE(id)
SET relation.mode = $mode[at], relation.valid = $valid[at], relation.firstDay = $firstDay[at],
  relation.lastDay = $lastDay[at], relation.support = $support[at], relation.disputed = $disputed[at],
  relation.title = $title[at], relation.onBehalfOf = $onBehalfOf[at], relation.variants = $variants[at]
