// (:Signature)-[:BEARS]->(:Key): keys that nothing bears any more go too.
// params: ids texts
// returns: nothing
UNWIND $ids AS id
MATCH (signature:Signature {id: id})
OPTIONAL MATCH (signature)-[:BEARS]->(key:Key)
WITH signature, collect(key) AS keys
DETACH DELETE signature
WITH keys
UNWIND keys AS key
WITH DISTINCT key
WHERE NOT EXISTS { (key)<-[:BEARS]-() }
DELETE key
