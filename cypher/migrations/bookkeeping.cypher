// Run before every migration, since it is what migrations are recorded by and what holds a second runner back.
CREATE CONSTRAINT neo4j_migration_version IF NOT EXISTS FOR (m:__Neo4jMigration) REQUIRE m.version IS UNIQUE;
CREATE CONSTRAINT neo4j_migrations_lock_id IF NOT EXISTS FOR (l:__Neo4jMigrationsLock) REQUIRE l.id IS UNIQUE;
