// (:NameKey): words of names that share enough with one of those asked for (how they begin, three letters in a row), or are one of its swaps
// params: words maps
// returns: word
UNWIND $words AS asked
CALL (asked) {
  MATCH (nameKey:NameKey)
  WHERE nameKey.key STARTS WITH asked.begins
  RETURN nameKey
UNION ALL
  UNWIND asked.inner AS gram
  MATCH (nameKey:NameKey)
  WHERE nameKey.key CONTAINS gram
  RETURN nameKey
UNION ALL
  MATCH (nameKey:NameKey)
  WHERE nameKey.key IN asked.swapped
  RETURN nameKey
}
WITH asked, nameKey, count(*) AS shared
WHERE shared >= asked.least
RETURN DISTINCT nameKey.key AS word
