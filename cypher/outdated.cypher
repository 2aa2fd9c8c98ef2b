// (:Document)
// params: reader text
// returns: address
MATCH (document:Document)
WHERE document.reader <> $reader
RETURN document.address AS address
ORDER BY address
