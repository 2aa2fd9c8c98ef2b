// (:__Neo4jMigration)
// params: none
// returns: version, checksum
MATCH (migration:__Neo4jMigration)
RETURN migration.version AS version, migration.checksum AS checksum
ORDER BY version
