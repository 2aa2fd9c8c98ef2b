// (:Meta): another number after every change; the first is a time, so that a graph that was cleared takes up no earlier one.
// params: id text
// returns: nothing
MATCH (meta:Meta {id: $id})
SET meta.revision = coalesce(meta.revision, timestamp()) + 1
