import type { Evidence } from '../../model/graph.ts';
import type { ListPage, Paged } from '../graph-store.ts';
import { toEvidence } from '../reading-answers.ts';
import type { Run } from './connection.ts';
import { toClaim, type ClaimRow } from './document-records.ts';
import { byOwnId, resolveIds } from './entity-reads.ts';
import { pageOf } from './values.ts';

export async function evidence(read: Run, facts: string[], page: ListPage): Promise<Paged<Evidence>[]> {
  const ask = (own: string[]) => ownEvidence(read, own, page);
  const found = await byOwnId(facts, ask, (others) => resolveFacts(read, others));
  return found.map((rows) => rows ?? { items: [], total: 0 });
}

/** Attributes may be told by the id of one of their entity's keys. */
async function resolveFacts(read: Run, facts: string[]): Promise<Map<string, string>> {
  const idOf = (fact: string): string => fact.slice(0, fact.indexOf('.'));
  const attributes = facts.filter((fact) => fact.includes('.'));
  const resolved = attributes.length === 0 ? new Map<string, string>() : await resolveIds(read, attributes.map(idOf));
  return new Map(
    attributes.flatMap((fact) => {
      const own = resolved.get(idOf(fact));
      return own === undefined || own === idOf(fact) ? [] : [[fact, own + fact.slice(fact.indexOf('.'))]];
    }),
  );
}

async function ownEvidence(read: Run, facts: string[], page: ListPage): Promise<Map<string, Paged<Evidence>>> {
  type Row = { fact: string } & Paged<{ claim: ClaimRow; address: string }>;
  const rows = await read<Row>('evidence', { facts, ...pageOf(page) });
  const said = rows.filter(({ total }) => total > 0);
  return new Map(
    said.map(({ fact, items, total }) => [
      fact,
      { items: items.map(({ claim, address }) => toEvidence(address, toClaim(claim), claim.index)), total },
    ]),
  );
}
