// (:Entity)-[:FOUND_BY]->(:NameKey): keys that find nothing any more go too.
// params: ids texts
// returns: nothing
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[found:FOUND_BY]->(key:NameKey)
USING INDEX SEEK entity:Entity(id)
DELETE found
WITH DISTINCT key
WHERE NOT EXISTS { (key)<-[:FOUND_BY]-() }
DELETE key
