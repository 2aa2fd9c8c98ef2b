import type { Passage } from '../../model/graph.ts';
import { entityOf } from '../../model/placement.ts';
import { type Borne, type SharedKey, whyOne as whyOneOf } from '../../model/why-one.ts';
import type { ListPage, Naming, Paged } from '../graph-store.ts';
import type { Run } from './connection.ts';
import type { MentionRow } from './document-records.ts';
import { summaryOf, type SummaryRow } from './document-reads.ts';
import { ofEntities } from './entity-reads.ts';
import { toSignature, type SignatureRow } from './graph-records.ts';
import { pageOf } from './values.ts';

interface NamingRow {
  document: SummaryRow;
  mentions: Pick<MentionRow, 'index' | 'evidence'>[];
}

export async function namedIn(read: Run, ids: string[], page: ListPage): Promise<Paged<Naming>[]> {
  const found = await ofEntities(read, ids, (own) => ownNamings(read, own, page));
  return found.map((rows) => rows ?? { items: [], total: 0 });
}

async function ownNamings(read: Run, ids: string[], page: ListPage): Promise<Map<string, Paged<Naming>>> {
  const rows = await read<{ id: string } & Paged<NamingRow>>('named-in', { ids, ...pageOf(page) });
  const others = rows.filter(({ total }) => total === 0).map(({ id }) => id);
  const alone = others.length === 0 ? new Map<string, NamingRow>() : await namedAlone(read, others);
  const toPage = ({ id, items, total }: (typeof rows)[number]): Paged<Naming> => {
    const apart = alone.get(id);
    if (!apart) return { items: items.map(toNaming), total };
    return { items: page.offset === 0 && page.limit > 0 ? [toNaming(apart)] : [], total: 1 };
  };
  return new Map(rows.map((row) => [row.id, toPage(row)]));
}

/**
 * Where what is ambiguous stands alone, in its one document: a signature cannot say which entity it is, since that
 * depends on the document. Several signatures there may be the same.
 */
async function namedAlone(read: Run, ids: string[]): Promise<Map<string, NamingRow>> {
  type Row = { id: string } & Pick<SignatureRow, 'signature'> & NamingRow;
  const alone = new Map<string, NamingRow>();
  for (const { id, signature, document, mentions } of await read<Row>('ambiguous-mentions', { ids })) {
    if (entityOf(toSignature({ signature, entity: null }), document.address) !== id) continue;
    const own = alone.get(id);
    if (own) own.mentions.push(...mentions);
    else alone.set(id, { document, mentions });
  }
  return alone;
}

function toNaming({ document, mentions }: NamingRow): Naming {
  const ordered = mentions.sort((a, b) => a.index - b.index);
  const passages = ordered.flatMap((row) => JSON.parse(row.evidence) as Passage[]);
  return { document: summaryOf(document), passages: passages.sort((a, b) => a.start - b.start || a.end - b.end) };
}

export async function whyOne(read: Run, ids: string[]): Promise<SharedKey[][]> {
  const found = await ofEntities(read, ids, (own) => membersOf(read, own));
  return found.map((members) => whyOneOf(members ?? []));
}

async function membersOf(read: Run, ids: string[]): Promise<Map<string, Borne[]>> {
  type Row = { id: string; addresses: string[] } & Pick<SignatureRow, 'signature'>;
  const members = new Map<string, Borne[]>();
  for (const { id, signature, addresses } of await read<Row>('members-with-documents', { ids })) {
    const member = { signature: toSignature({ signature, entity: id }), addresses };
    const own = members.get(id);
    if (own) own.push(member);
    else members.set(id, [member]);
  }
  return members;
}
