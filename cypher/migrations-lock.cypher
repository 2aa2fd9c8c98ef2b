// (:__Neo4jMigrationsLock): held for writing until the transaction ends, so that one runner migrates at a time.
// params: id text
// returns: id
MERGE (lock:__Neo4jMigrationsLock {id: $id})
SET lock.id = $id
RETURN lock.id AS id
