// (:Entity): all of them
// params: none
// returns: things
MATCH (entity:Entity)
WHERE entity.entityType IS NOT NULL
WITH entity, CASE WHEN entity.entityType IN ['Agreement', 'Event'] THEN entity ELSE {} END AS dealing,
  CASE WHEN entity.entityType = 'Location' THEN entity ELSE {} END AS place
RETURN collect([
  entity.id, entity.entityType, dealing.status, coalesce(dealing.signed, dealing.date), dealing.ends,
  dealing.mode, place.name, place.country
]) AS things
