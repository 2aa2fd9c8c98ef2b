// (:Reject)
// params: origins texts
// returns: nothing
MATCH (reject:Reject)
WHERE reject.origin IN $origins
DETACH DELETE reject
