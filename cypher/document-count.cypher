// (:Document)
// params: kinds texts
// returns: total
MATCH (document:Document)
WHERE document.kind IN $kinds
RETURN count(*) AS total
