// (:Entity)-[:RELATION_TYPE]->(:Entity): all that have one, or those of the ids
// params: ids texts
// returns: type, kind, status, date, ends, mode, target, count
CALL () {
  WITH $ids AS ids
  WHERE ids IS NULL
  MATCH (entity:Entity)-[relation:RELATION_TYPE]->(target:Entity)
  RETURN entity, relation, target
UNION ALL
  UNWIND $ids AS id
  MATCH (entity:Entity {id: id})-[relation:RELATION_TYPE]->(target:Entity)
  RETURN entity, relation, target
}
WITH entity, target, CASE WHEN entity.entityType IN ['Agreement', 'Event'] THEN entity ELSE {} END AS dealing
RETURN entity.entityType AS type, dealing.type AS kind, dealing.status AS status,
  coalesce(dealing.signed, dealing.date) AS date, dealing.ends AS ends, dealing.mode AS mode, target.id AS target,
  count(*) AS count
