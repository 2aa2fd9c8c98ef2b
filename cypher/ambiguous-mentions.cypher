// (:Document)-[:MENTIONS]->(:Signature {standing: 'ambiguous'}): those that may be this entity, which stands alone in its document.
// params: id text
// returns: signature, document, mentions
MATCH (entity:Entity {id: $id, ambiguous: true})
MATCH (signature:Signature {standing: 'ambiguous', type: entity.entityType})
WHERE signature.name = entity.name OR signature.name IN entity.aliases
MATCH (document:Document)-[mention:MENTIONS]->(signature)
RETURN signature {.*} AS signature, document {.*, text: '', words: ''} AS document, collect(mention {.index, .evidence}) AS mentions
