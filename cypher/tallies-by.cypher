// (:Entity)-[:RELATION_TYPE]->(:Entity): all that have one, or those of the ids
// params: ids texts, parts texts
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
RETURN entity.entityType AS type,
  CASE WHEN 'kind' IN $parts THEN dealing.type END AS kind,
  CASE WHEN 'status' IN $parts THEN dealing.status END AS status,
  CASE WHEN 'date' IN $parts THEN coalesce(dealing.signed, dealing.date) END AS date,
  CASE WHEN 'ends' IN $parts THEN dealing.ends END AS ends,
  CASE WHEN 'mode' IN $parts THEN dealing.mode END AS mode,
  target.id AS target, count(*) AS count
