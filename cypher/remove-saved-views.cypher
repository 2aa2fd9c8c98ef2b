// (:SavedView)
// params: ids texts
// returns: removed
MATCH (view:SavedView)
WHERE view.id IN $ids
DETACH DELETE view
RETURN count(*) AS removed
