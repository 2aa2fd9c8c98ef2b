// (:Signature): all that changes of one; what else it has, its id is made of.
// params: id texts, standing texts, texts integers
// returns: nothing
UNWIND range(0, size($id) - 1) AS at
MATCH (signature:Signature {id: $id[at]})
SET signature.standing = $standing[at], signature.texts = $texts[at]
