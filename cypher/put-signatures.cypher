// (:Signature)
// params: rows maps
// returns: nothing
UNWIND $rows AS row
MERGE (signature:Signature {id: row.id})
SET signature = row
