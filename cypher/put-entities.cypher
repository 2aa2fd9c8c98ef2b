// (:Entity:Agency), the second label being its type; in `shown` what is shown of each attribute, null where it goes.
// params: id texts, entityType texts, name texts, aliases lists, foldedNames lists, ambiguous booleans, names texts, attributes texts, shown properties
// returns: nothing
UNWIND range(0, size($id) - 1) AS at
MERGE (entity:Entity {id: $id[at]})
  ON CREATE SET entity:$($entityType[at]), entity.entityType = $entityType[at], entity.degree = 0
SET entity.name = $name[at], entity.aliases = $aliases[at], entity.foldedNames = $foldedNames[at],
  entity.ambiguous = $ambiguous[at], entity.names = $names[at], entity.attributes = $attributes[at],
  entity += $shown[at]
