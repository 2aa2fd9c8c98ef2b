// A relation is one of those asked for and can hold on the day asked for, and the neighbour has not ended by then.
type(relation) IN $types
  AND relation.mode IN $modes
  AND ($asOf IS NULL OR (
    (relation.firstDay IS NULL OR relation.firstDay <= $asOf)
    AND (relation.lastDay IS NULL OR relation.lastDay >= $asOf OR NOT type(relation) IN $lasting)
    AND (neighbour.ends IS NULL OR neighbour.ends >= left($isoDay, size(neighbour.ends)))
  ))
