// (:Document)
// params: kinds texts, offset integer, limit integer
// returns: document
MATCH (document:Document)
WHERE document.kind IN $kinds
WITH document, CASE WHEN NOT document.published STARTS WITH 'X' THEN document.published END AS published
ORDER BY published IS NULL, published DESC, document.address
SKIP $offset
LIMIT $limit
RETURN document {.*, text: '', words: ''} AS document
