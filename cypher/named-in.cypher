// (:Document)-[:MENTIONS]->(:Signature)-[:PLACED_IN]->(:Entity)
// params: ids texts, offset integer, limit integer, fromEnd boolean
// returns: id, total, items
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  MATCH (entity)<-[:PLACED_IN]-(:Signature)<-[mention:MENTIONS]-(document:Document)
  WITH document, collect(mention {.index, .evidence}) AS mentions,
    CASE WHEN NOT document.published STARTS WITH 'X' THEN document.published END AS published
  ORDER BY published IS NULL, published DESC, document.address
  RETURN collect({document: document, mentions: mentions}) AS rows
}
WITH id, rows, CASE WHEN $fromEnd THEN reverse(reverse(rows)[$offset..$offset + $limit])
  ELSE rows[$offset..$offset + $limit] END AS page
RETURN id, size(rows) AS total, COLLECT {
  UNWIND page AS row
  WITH row.document AS document, row.mentions AS mentions
  RETURN {document: document {.*, text: '', words: ''}, mentions: mentions}
} AS items
