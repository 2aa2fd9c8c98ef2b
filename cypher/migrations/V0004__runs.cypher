// How far runs of ingest have come. Statements end in `;` at the end of a line and can be run again.
CREATE CONSTRAINT run_id IF NOT EXISTS FOR (r:Run) REQUIRE r.id IS UNIQUE;
