// (:Document): releases in the full-text index with these words, newest first; a partial date compares as far as it goes
// params: words text, from text, to text, offset integer, limit integer
// returns: total, items
CALL db.index.fulltext.queryNodes('release_words', $words) YIELD node AS document
WITH document, CASE WHEN NOT document.published STARTS WITH 'X' THEN document.published END AS published
WHERE ($from IS NULL OR published >= left($from, size(published)))
  AND ($to IS NULL OR published <= left($to, size(published)))
WITH document, published
ORDER BY published IS NULL, published DESC, document.address
WITH collect(document) AS found
RETURN size(found) AS total, COLLECT {
  UNWIND found[$offset..$offset + $limit] AS document
  RETURN document {.*, words: ''}
} AS items
