// (:Document)-[:MENTIONS]->(:Signature {standing: 'ambiguous'}): those that may be these entities, which stand alone in their documents.
// params: ids texts
// returns: id, signature, document, mentions
UNWIND $ids AS id
MATCH (entity:Entity {id: id, ambiguous: true})
MATCH (signature:Signature {standing: 'ambiguous', type: entity.entityType})
WHERE signature.name = entity.name OR signature.name IN entity.aliases
MATCH (document:Document)-[mention:MENTIONS]->(signature)
RETURN id, signature {.*} AS signature, document {.*, text: '', words: ''} AS document,
  collect(mention {.index, .evidence}) AS mentions
