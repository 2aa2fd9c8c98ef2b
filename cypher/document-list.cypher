// (:Document)
// params: kinds texts, offset integer, limit integer
// returns: document
MATCH (document:Document)
WHERE document.kind IN $kinds
WITH document
ORDER BY document.published IS NULL, document.published DESC, document.address
SKIP $offset
LIMIT $limit
RETURN document {.*, text: ''} AS document
