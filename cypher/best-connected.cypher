// (:Entity): the best of every type, by degree, ties by id.
// params: types texts, limit integer
// returns: id, type, degree
UNWIND $types AS type
CALL (type) {
  MATCH (entity:Entity {entityType: type})
  WHERE entity.degree > 0
  RETURN entity.id AS id, entity.degree AS degree
  ORDER BY degree DESC, id
  LIMIT $limit
}
RETURN id, type, degree
