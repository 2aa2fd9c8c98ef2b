// (:Entity:Agency), the second label being its type.
// params: rows maps
// returns: nothing
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
  ON CREATE SET entity:$(row.entityType), entity.degree = 0
SET entity += row
