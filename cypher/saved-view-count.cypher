// (:SavedView)
// params: none
// returns: total
MATCH (view:SavedView)
WHERE view.shows IS NOT NULL
RETURN count(*) AS total
