// (:Reject)
// params: rows maps
// returns: nothing
UNWIND $rows AS row
MERGE (reject:Reject {origin: row.origin})
SET reject = row
