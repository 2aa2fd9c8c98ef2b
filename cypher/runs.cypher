// (:Run)
// params: since text, limit integer
// returns: run
MATCH (run:Run)
WHERE run.heard >= $since
WITH run
ORDER BY run.began DESC, run.id
LIMIT $limit
RETURN run {.*} AS run
