// (:Judgement)
// params: none
// returns: record
MATCH (judgement:Judgement)
WHERE judgement.key IS NOT NULL
RETURN judgement.record AS record
ORDER BY judgement.key
