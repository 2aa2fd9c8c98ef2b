import type { Evidence, Passage, SourceDocument } from '../../model/graph.ts';
import type { StoredReading } from '../../model/kept.ts';
import { entityOf } from '../../model/placement.ts';
import { type SharedKey, whyOne as whyOneOf } from '../../model/why-one.ts';
import type {
  DocumentMention,
  DocumentSummary,
  HighlightedPassage,
  Page,
  Paged,
  Readers,
  Source,
} from '../graph-store.ts';
import { mentionsByEntity, toEvidence, toHighlights, toSource, toSummary } from '../reading-answers.ts';
import type { Run } from './connection.ts';
import { loadEntities, resolveIds } from './entity-reads.ts';
import {
  toClaim,
  toDocument,
  toReading,
  type ClaimRow,
  type DocumentRow,
  type MentionRow,
  type ReadingRow,
} from './document-records.ts';
import { toSignature, type SignatureRow } from './graph-records.ts';
import { integer } from './values.ts';

/** A document without its text: the counts of what it says are kept with it. */
type SummaryRow = DocumentRow & { mentions: number; claims: number };

interface NamingRow {
  document: SummaryRow;
  mentions: Pick<MentionRow, 'index' | 'evidence'>[];
}

export async function documents(read: Run, addresses: string[]): Promise<(SourceDocument | undefined)[]> {
  const rows = await read<{ document: DocumentRow }>('documents', { addresses: [...new Set(addresses)] });
  const found = new Map(rows.map((row) => [row.document.address, toDocument(row.document)]));
  return addresses.map((address) => found.get(address));
}

export async function documentList(
  read: Run,
  { kinds = ['release', 'row'], offset, limit }: Page & { kinds?: SourceDocument['kind'][] },
): Promise<Paged<DocumentSummary>> {
  const [rows, [count]] = await Promise.all([
    read<{ document: SummaryRow }>('document-list', { kinds, offset: integer(offset), limit: integer(limit) }),
    read<{ total: number }>('document-count', { kinds }),
  ]);
  return { items: rows.map((row) => summary(row.document)), total: count?.total ?? 0 };
}

function summary(row: SummaryRow): DocumentSummary {
  return toSummary(toDocument(row), row.mentions, row.claims);
}

export async function evidence(read: Run, fact: string, { offset, limit }: Page): Promise<Paged<Evidence>> {
  type Row = { total: number; items: { claim: ClaimRow; address: string }[] };
  const page = { fact: await ownFact(read, fact), offset: integer(offset), limit: integer(limit) };
  const [row] = await read<Row>('evidence', page);
  const items = (row?.items ?? []).map(({ claim, address }) => toEvidence(address, toClaim(claim), claim.index));
  return { items, total: row?.total ?? 0 };
}

/** An attribute of an entity told by the id of one of its keys. */
async function ownFact(read: Run, fact: string): Promise<string> {
  const [id = '', attribute] = fact.split('.');
  return attribute === undefined ? fact : `${(await resolveIds(read, [id])).get(id) ?? id}.${attribute}`;
}

export async function namedIn(
  read: Run,
  id: string,
  { offset, limit }: Page,
): Promise<Paged<{ document: DocumentSummary; passages: Passage[] }>> {
  const entity = (await resolveIds(read, [id])).get(id);
  if (entity === undefined) return { items: [], total: 0 };
  const page = { offset: integer(offset), limit: integer(limit) };
  const [placed] = await read<{ total: number; items: NamingRow[] }>('named-in', { id: entity, ...page });
  const alone = placed && placed.total > 0 ? [] : await namedAlone(read, entity);
  const rows = placed && placed.total > 0 ? placed.items : alone.slice(offset, offset + limit);
  const items = rows.map((row) => ({ document: summary(row.document), passages: passagesOf(row.mentions) }));
  return { items, total: placed?.total || alone.length };
}

/** Where an ambiguous mention stands alone: its signature cannot say which entity it is, since it depends on the document. */
async function namedAlone(read: Run, id: string): Promise<NamingRow[]> {
  type Row = Pick<SignatureRow, 'signature'> & NamingRow;
  const rows = await read<Row>('ambiguous-mentions', { id });
  return rows.filter((row) => entityOf(toSignature({ ...row, entity: null }), row.document.address) === id);
}

function passagesOf(mentions: NamingRow['mentions']): Passage[] {
  const passages = mentions.sort((a, b) => a.index - b.index).flatMap((row) => JSON.parse(row.evidence) as Passage[]);
  return passages.sort((a, b) => a.start - b.start || a.end - b.end);
}

export async function sources(read: Run, of: { relations: string[]; entities: string[] }): Promise<Source[]> {
  const rows = await read<{ document: DocumentRow; facts: string[] }>('sources', of);
  return rows.map(({ document, facts }) => toSource(toDocument(document), facts));
}

export async function whyOne(read: Run, id: string): Promise<SharedKey[]> {
  const entity = (await resolveIds(read, [id])).get(id);
  if (entity === undefined) return [];
  type Row = Omit<SignatureRow, 'entity'> & { addresses: string[] };
  const members = await read<Row>('members-with-documents', { id: entity });
  return whyOneOf(members.map((row) => ({ signature: toSignature({ ...row, entity }), addresses: row.addresses })));
}

export async function passages(read: Run, address: string): Promise<HighlightedPassage[]> {
  const said = await reading(read, address);
  return said ? toHighlights(said.reading, said.entityIds) : [];
}

export async function mentions(read: Run, address: string): Promise<DocumentMention[]> {
  const said = await reading(read, address);
  if (!said) return [];
  const found = await loadEntities(read, said.entityIds);
  return mentionsByEntity(said.reading.mentions, said.entityIds).flatMap((row) => {
    const entity = found.get(row.entity);
    return entity ? [{ entity, passages: row.passages }] : [];
  });
}

/** What a document says, and which entity each of its mentions is. */
async function reading(
  read: Run,
  address: string,
): Promise<{ reading: StoredReading; entityIds: string[] } | undefined> {
  const [row] = await read<ReadingRow>('readings', { addresses: [address], texts: [], signatures: [] });
  if (!row) return undefined;
  const found = toReading(row);
  const ids = [...new Set(found.mentions.map((mention) => mention.signature))];
  const signatures = (await read<SignatureRow>('signatures', { ids })).map(toSignature);
  const places = new Map(signatures.map((signature) => [signature.id, entityOf(signature, address)]));
  return { reading: found, entityIds: found.mentions.map((mention) => places.get(mention.signature) ?? '') };
}

export async function outdated(read: Run, { releases, others }: Readers): Promise<string[]> {
  return (await read<{ address: string }>('outdated', { releases, others })).map((row) => row.address);
}

export async function rowsFrom(read: Run, file: string): Promise<string[]> {
  return (await read<{ address: string }>('rows-from', { file })).map((row) => row.address);
}
