// (:SavedView): one that is there stays as it is.
// params: id text, row map
// returns: nothing
MERGE (view:SavedView {id: $id})
  ON CREATE SET view = $row
