// (:Judgement)
// params: keys texts
// returns: nothing
UNWIND $keys AS key
MATCH (judgement:Judgement {key: key})
DELETE judgement
