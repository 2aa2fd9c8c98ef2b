// (:Signature), each new.
// params: id texts, type texts, name texts, names texts, keys texts, strength integers, standing texts, texts integers
// returns: nothing
UNWIND range(0, size($id) - 1) AS at
CREATE (:Signature {
  id: $id[at], type: $type[at], name: $name[at], names: $names[at], keys: $keys[at], strength: $strength[at],
  standing: $standing[at], texts: $texts[at]
})
