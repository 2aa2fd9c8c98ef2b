// (:Document)-[:MENTIONS]->(:Signature), a row for each document, its mentions as columns.
// params: rows maps
// returns: nothing
UNWIND $rows AS row
MATCH (document:Document {address: row.address})
UNWIND range(0, size(row.signature) - 1) AS at
MATCH (signature:Signature {id: row.signature[at]})
CREATE (document)-[:MENTIONS {
  index: at, type: row.type[at], names: row.names[at], keys: row.keys[at], evidence: row.evidence[at]
}]->(signature)
