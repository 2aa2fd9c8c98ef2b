// (:Run): runs that were last heard of before `before` are forgotten.
// params: id text, row map, before text
// returns: nothing
MERGE (kept:Run {id: $id})
SET kept = $row
WITH kept
MATCH (old:Run)
WHERE old.heard < $before
DELETE old
