// (:Entity)-[:FOUND_BY]->(:NameKey): entities with, for every key, a name key that begins with it or is close to it. The rarest key leads.
// params: keys maps, folded text, types texts, country text, limit integer
// returns: total, candidates
CALL () {
  UNWIND $keys AS key
  MATCH (nameKey:NameKey)
  WHERE nameKey.key STARTS WITH key.begins OR nameKey.key IN key.close
  WITH key, sum(COUNT { (nameKey)<-[:FOUND_BY]-() }) AS found
  RETURN key AS rarest
  ORDER BY found, key.begins
  LIMIT 1
}
MATCH (nameKey:NameKey)<-[:FOUND_BY]-(entity:Entity)
WHERE nameKey.key STARTS WITH rarest.begins OR nameKey.key IN rarest.close
WITH DISTINCT entity
WHERE entity.entityType IN $types
  AND all(key IN $keys WHERE EXISTS {
    MATCH (entity)-[:FOUND_BY]->(other:NameKey)
    WHERE other.key STARTS WITH key.begins OR other.key IN key.close
  })
  AND ($country IS NULL OR entity.id = $country OR EXISTS {
    MATCH (entity)-[lies:IN_COUNTRY|PART_OF]->(:Entity {id: $country})
    WHERE lies.mode <> 'denied'
  } OR EXISTS {
    MATCH (entity)-[part:HOLDS_POST|PARTY_TO|TOOK_PART_IN]-(body:Entity)
    WHERE part.mode <> 'denied' AND (body.id = $country OR EXISTS {
      MATCH (body)-[lies:IN_COUNTRY|PART_OF]->(:Entity {id: $country})
      WHERE lies.mode <> 'denied'
    })
  })
WITH entity
ORDER BY entity.degree DESC, entity.id
WITH collect(entity) AS found
WITH found,
  [entity IN found WHERE $folded IN entity.foldedNames][..$limit]
  + [entity IN found WHERE any(name IN entity.foldedNames WHERE name STARTS WITH $folded)][..$limit]
  + found[..$limit] AS best
UNWIND best AS entity
WITH DISTINCT found, entity
RETURN size(found) AS total,
  collect(entity {.id, .entityType, .name, .names, .ambiguous, .attributes, .degree}) AS candidates
