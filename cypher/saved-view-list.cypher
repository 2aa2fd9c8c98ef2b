// (:SavedView)
// params: offset integer, limit integer
// returns: view
MATCH (view:SavedView)
WHERE view.shows IS NOT NULL
WITH view
ORDER BY view.saved DESC, view.id
SKIP $offset
LIMIT $limit
RETURN view {.*} AS view
