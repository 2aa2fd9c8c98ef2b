// (:Document)-[:MENTIONS]->(:Signature)-[:PLACED_IN]->(:Entity)
// params: id text, offset integer, limit integer
// returns: total, items
MATCH (:Entity {id: $id})<-[:PLACED_IN]-(:Signature)<-[mention:MENTIONS]-(document:Document)
WITH document, collect(mention {.index, .evidence}) AS mentions,
  CASE WHEN NOT document.published STARTS WITH 'X' THEN document.published END AS published
ORDER BY published IS NULL, published DESC, document.address
WITH collect({document: document, mentions: mentions}) AS rows
RETURN size(rows) AS total, COLLECT {
  UNWIND rows[$offset..$offset + $limit] AS row
  WITH row.document AS document, row.mentions AS mentions
  RETURN {document: document {.*, text: '', words: ''}, mentions: mentions}
} AS items
