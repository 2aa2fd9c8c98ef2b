// Records that could not be read, told by the place where they stand.
CREATE CONSTRAINT reject_origin IF NOT EXISTS FOR (r:Reject) REQUIRE r.origin IS UNIQUE;
