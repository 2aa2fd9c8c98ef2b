// (:__Neo4jMigration)-[:MIGRATED_TO]->(:__Neo4jMigration)
// params: version text, description text, source text, checksum text
// returns: nothing
CREATE (migration:__Neo4jMigration {version: $version, description: $description, source: $source, checksum: $checksum, type: 'CYPHER'})
WITH migration
MATCH (previous:__Neo4jMigration)
WHERE previous <> migration AND NOT EXISTS { (previous)-[:MIGRATED_TO]->() }
CREATE (previous)-[:MIGRATED_TO]->(migration)
