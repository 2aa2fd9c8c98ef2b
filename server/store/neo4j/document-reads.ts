import type { SourceDocument } from '../../model/graph.ts';
import type { DocumentSummary, Page, Paged, Readers, Source } from '../graph-store.ts';
import { toSource, toSummary } from '../reading-answers.ts';
import type { Run } from './connection.ts';
import { toDocument, type DocumentRow } from './document-records.ts';
import { integer } from './values.ts';

/** A document without its text: the counts of what it says are kept with it. */
export type SummaryRow = DocumentRow & { mentions: number; claims: number };

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
  return { items: rows.map((row) => summaryOf(row.document)), total: count?.total ?? 0 };
}

export function summaryOf(row: SummaryRow): DocumentSummary {
  return toSummary(toDocument(row), row.mentions, row.claims);
}

export async function sources(read: Run, of: { relations: string[]; entities: string[] }): Promise<Source[]> {
  const rows = await read<{ document: DocumentRow; facts: string[] }>('sources', of);
  return rows.map(({ document, facts }) => toSource(toDocument(document), facts));
}

export async function outdated(read: Run, { releases, others }: Readers): Promise<string[]> {
  return (await read<{ address: string }>('outdated', { releases, others })).map((row) => row.address);
}

export async function rowsFrom(read: Run, file: string): Promise<string[]> {
  return (await read<{ address: string }>('rows-from', { file })).map((row) => row.address);
}
