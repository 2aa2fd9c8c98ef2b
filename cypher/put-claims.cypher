// (:Document)-[:SAYS]->(:Claim), a row for each document, its claims as columns.
// params: rows maps
// returns: nothing
UNWIND $rows AS row
MATCH (document:Document {address: row.address})
UNWIND range(0, size(row.fact) - 1) AS at
CREATE (document)-[:SAYS]->(:Claim {
  index: at, fact: row.fact[at], quote: row.quote[at], start: row.start[at], end: row.end[at], rule: row.rule[at],
  confidence: row.confidence[at], type: row.type[at], value: row.value[at], mode: row.mode[at], valid: row.valid[at],
  title: row.title[at], from: row.from[at], to: row.to[at], onBehalfOf: row.onBehalfOf[at]
})
