// (:Document {kind: 'row'})
// params: file text
// returns: address
MATCH (document:Document {file: $file, kind: 'row'})
RETURN document.address AS address
ORDER BY address
