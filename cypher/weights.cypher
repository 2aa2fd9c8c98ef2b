// (:Entity): how many relations the entities of each group have in all
// params: groups lists
// returns: weight
UNWIND range(0, size($groups) - 1) AS at
CALL (at) {
  UNWIND $groups[at] AS id
  MATCH (entity:Entity {id: id})
  RETURN sum(entity.degree) AS weight
}
RETURN weight
ORDER BY at
