// Each relation and neighbour on the way is as asked; the ends may be of any type and may have ended.
// Inside all(), since any condition outside would have every way tried.
all(relation IN relationships(way) WHERE RELATION_AS_ASKED)
  AND all(neighbour IN nodes(way) WHERE
    ($neighbourTypes IS NULL AND $asOf IS NULL) OR neighbour.id IN [$from, $to] OR (NEIGHBOUR_AS_ASKED))
