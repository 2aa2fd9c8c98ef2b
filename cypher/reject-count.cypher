// (:Reject)
// params: none
// returns: total
MATCH (reject:Reject)
WHERE reject.origin IS NOT NULL
RETURN count(*) AS total
