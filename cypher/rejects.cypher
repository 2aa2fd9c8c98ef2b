// (:Reject)
// params: offset integer, limit integer
// returns: reject
MATCH (reject:Reject)
WHERE reject.origin IS NOT NULL
WITH reject
ORDER BY reject.at DESC, reject.file, coalesce(reject.line, 0)
SKIP $offset
LIMIT $limit
RETURN reject {.*} AS reject
