// (:SavedView)
// params: ids texts
// returns: view
MATCH (view:SavedView)
WHERE view.id IN $ids
RETURN view {.*} AS view
