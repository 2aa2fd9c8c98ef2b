// (:Meta)
// params: id text
// returns: revision
MATCH (meta:Meta {id: $id})
RETURN meta.revision AS revision
