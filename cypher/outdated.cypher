// (:Document)
// params: releases text, others text
// returns: address
MATCH (document:Document)
WHERE document.reader <> CASE document.kind WHEN 'release' THEN $releases ELSE $others END
RETURN document.address AS address
ORDER BY address
