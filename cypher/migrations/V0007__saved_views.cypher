// Views of the explorer under a name. Statements end in `;` at the end of a line and can be run again.
CREATE CONSTRAINT saved_view_id IF NOT EXISTS FOR (v:SavedView) REQUIRE v.id IS UNIQUE;
