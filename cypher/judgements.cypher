// (:Judgement)
// params: none
// returns: record
MATCH (judgement:Judgement)
RETURN judgement.record AS record
ORDER BY judgement.key
