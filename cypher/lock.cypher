// (:Meta): held for writing until the transaction ends, so that writers of all processes take turns.
// params: id text
// returns: writes
MERGE (meta:Meta {id: $id})
  ON CREATE SET meta.writes = 0
SET meta.writes = meta.writes + 1
RETURN meta.writes AS writes
