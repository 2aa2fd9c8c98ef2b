// (:Key): which of these some signature bears.
// params: keys texts
// returns: key
UNWIND $keys AS key
MATCH (known:Key {key: key})
RETURN known.key AS key
