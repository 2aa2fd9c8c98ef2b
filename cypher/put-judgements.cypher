// (:Judgement)
// params: rows maps
// returns: nothing
UNWIND $rows AS row
MERGE (judgement:Judgement {key: row.key})
SET judgement = row
