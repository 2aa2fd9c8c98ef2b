// (:Entity)-[:PARTY_TO|TOOK_PART_IN]->(:Entity): instruments and events with who is in them. A country stands for its bodies too, an official for the bodies of the posts held.
// params: types texts, sides lists, limit integer
// returns: id, type, kind, status, date, ends, parties
CALL () {
  WITH size($sides) AS sides
  WHERE sides = 0
  MATCH (dealing:Entity)
  WHERE dealing.entityType IN $types
  RETURN dealing
UNION ALL
  UNWIND range(0, size($sides) - 1) AS side
  UNWIND $sides[side] AS id
  MATCH (named:Entity {id: id})
  CALL (named) {
    RETURN named AS body
  UNION
    MATCH (named)<-[:IN_COUNTRY|PART_OF]-(body:Entity)
    WHERE named.entityType = 'Location'
    RETURN body
  }
  CALL (body) {
    MATCH (body)-[:PARTY_TO|TOOK_PART_IN]->(dealing:Entity)
    RETURN dealing
  UNION
    MATCH (body)<-[post:HOLDS_POST]-(:Entity)-[:TOOK_PART_IN]->(dealing:Entity)
    WHERE post.mode = 'done'
    RETURN dealing
  }
  WITH dealing, count(DISTINCT side) AS sides
  WHERE sides = size($sides) AND dealing.entityType IN $types
  RETURN dealing
}
WITH dealing
ORDER BY dealing.id
LIMIT $limit
RETURN dealing.id AS id, dealing.entityType AS type, dealing.type AS kind, dealing.status AS status,
  CASE dealing.entityType WHEN 'Event' THEN dealing.date ELSE dealing.signed END AS date, dealing.ends AS ends,
  COLLECT {
    CALL (dealing) {
      MATCH (dealing)<-[part:PARTY_TO|TOOK_PART_IN]-(body:Entity)
      WHERE body.entityType <> 'Official'
      RETURN part, body
    UNION ALL
      MATCH (dealing)<-[part:TOOK_PART_IN]-(official:Entity)-[post:HOLDS_POST]->(body:Entity)
      WHERE post.mode = 'done'
      RETURN part, body
    }
    WITH part, body, COLLECT {
      MATCH (body)-[lies:IN_COUNTRY|PART_OF]->(country:Entity)
      WHERE lies.mode = 'done' AND country.entityType = 'Location'
      RETURN country.id
      ORDER BY country.id
      LIMIT 1
    } AS countries
    RETURN {
      id: body.id, mode: part.mode, valid: part.valid,
      country: coalesce(countries[0], CASE body.entityType WHEN 'Location' THEN body.id END)
    }
  } AS parties
ORDER BY id
