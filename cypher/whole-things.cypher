// (:Entity): all of them
// params: none
// returns: things
MATCH (entity:Entity)
WHERE entity.entityType IS NOT NULL
WITH entity, CASE WHEN entity.entityType IN ['Agreement', 'Event'] THEN entity ELSE {} END AS dealing,
  CASE WHEN entity.entityType IN ['Location', 'Topic'] THEN entity ELSE {} END AS named
RETURN collect([
  entity.id, entity.entityType, dealing.type, dealing.status, coalesce(dealing.signed, dealing.date), dealing.ends,
  dealing.mode, named.name, named.country
]) AS things
