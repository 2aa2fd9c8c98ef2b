import type { Evidence } from '../../model/graph.ts';
import type { ListPage, Paged } from '../graph-store.ts';
import { toEvidence } from '../reading-answers.ts';
import type { Connection } from './connection.ts';
import { byOwnId, resolveIds } from './entity-reads.ts';
import { factParts } from './forget-documents.ts';
import { backwards } from './narrowing.ts';
import { unpackClaim } from './packed-reading.ts';
import { pagesWithDocuments } from './pages-with-documents.ts';

const SUREST = 'confidence DESC, address, start, idx';

/** A relation, or an attribute of an entity; facts are numbered within their kind. */
const FACTS = `SELECT l.key AS at, l.value ->> 1 AS attribute, iif(l.value ->> 1 = '',
    (SELECT num FROM relation WHERE id = l.value ->> 0), (SELECT num FROM entity WHERE id = l.value ->> 0)
  ) AS num FROM json_each(:list) l`;

const SAYING = 'claim_of c WHERE c.fact = f.num AND c.attribute = f.attribute';

function evidencePage(fromEnd: boolean): string {
  return `SELECT at, (SELECT count(*) FROM ${SAYING}) AS total, (
    SELECT json_group_array(json_array(doc, idx) ORDER BY ${SUREST}) FROM (
      SELECT doc, idx, confidence, start, (SELECT address FROM document d WHERE d.doc = c.doc) AS address
      FROM ${SAYING} ORDER BY ${fromEnd ? backwards(SUREST) : SUREST} LIMIT :limit OFFSET :offset
    )
  ) AS rows, 'null' AS more FROM (${FACTS}) f WHERE num IS NOT NULL`;
}

export function evidence(connection: Connection, facts: string[], page: ListPage): Paged<Evidence>[] {
  const ask = (own: string[]) => ownEvidence(connection, own, page);
  const found = byOwnId(facts, ask, (others) => resolveFacts(connection, others));
  return found.map((rows) => rows ?? { items: [], total: 0 });
}

/** Attributes may be told by the id of one of their entity's keys. */
function resolveFacts(connection: Connection, facts: string[]): Map<string, string> {
  const parts = facts.map((fact) => ({ fact, id: factParts(fact)[0], attribute: factParts(fact)[1] }));
  const attributes = parts.filter(({ attribute }) => attribute !== '');
  const resolved = resolveIds(
    connection,
    attributes.map(({ id }) => id),
  );
  return new Map(attributes.map(({ fact, id, attribute }) => [fact, `${resolved.get(id) ?? id}.${attribute}`]));
}

function ownEvidence(
  connection: Connection,
  facts: string[],
  { limit, offset, fromEnd = false }: ListPage,
): Map<string, Paged<Evidence>> {
  const list = JSON.stringify(facts.map(factParts));
  type Row = [doc: number, index: number];
  const given = { list, limit, offset };
  const { pages, documents } = pagesWithDocuments<Row, null>(connection, evidencePage(fromEnd), given);
  const toItems = ([doc, index]: Row): Evidence[] => {
    const { record, packed } = documents.get(doc)!;
    const claim = packed.claims[index];
    return claim ? [toEvidence(record.address, unpackClaim(record.text, claim), index)] : [];
  };
  return new Map(pages.map(({ at, total, rows }) => [facts[at] ?? '', { items: rows.flatMap(toItems), total }]));
}
