// (:Entity)-[:ANY_RELATION]->(:Entity): all of them, one row for each type and mode; false where there is no day. Lasting ones alone have a last day.
// params: lasting texts
// returns: type, mode, from, to, firstDay, lastDay
MATCH (from:Entity)-[relation:ANY_RELATION]->(to:Entity)
RETURN type(relation) AS type, relation.mode AS mode, collect(from.id) AS from, collect(to.id) AS to,
  collect(coalesce(relation.firstDay, false)) AS firstDay,
  collect(CASE WHEN type(relation) IN $lasting THEN coalesce(relation.lastDay, false) ELSE false END) AS lastDay
