// (:Document): releases that were kept before their words were
// params: limit integer
// returns: address, text
MATCH (document:Document {kind: 'release'})
WHERE document.words IS NULL
RETURN document.address AS address, document.text AS text
LIMIT $limit
