// A relation is so, planned or denied as asked, and can hold on the day asked for.
($modes IS NULL OR relation.mode IN $modes)
  AND ($asOf IS NULL OR (
    (relation.firstDay IS NULL OR relation.firstDay <= $asOf)
    AND (relation.lastDay IS NULL OR relation.lastDay >= $asOf OR NOT type(relation) IN $lasting)
  ))
