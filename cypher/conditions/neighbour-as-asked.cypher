// A neighbour is of a type asked for, and has not ended by the day asked for.
($neighbourTypes IS NULL OR neighbour.entityType IN $neighbourTypes)
  AND ($asOf IS NULL OR neighbour.ends IS NULL OR neighbour.ends >= left($isoDay, size(neighbour.ends)))
