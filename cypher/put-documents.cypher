// (:Document)
// params: rows maps
// returns: nothing
UNWIND $rows AS row
MERGE (document:Document {address: row.address})
SET document = row
