import { originOf } from '../../model/origin.ts';
import type { Page, Paged } from '../graph-store.ts';
import type { KeptReject } from '../graph-writer.ts';
import type { Run } from './connection.ts';
import { integer, type Kept } from './values.ts';

type RejectRow = Kept<KeptReject> & Pick<KeptReject, 'file' | 'reason' | 'at'>;

export async function rejects(read: Run, { offset, limit }: Page): Promise<Paged<KeptReject>> {
  const [rows, [count]] = await Promise.all([
    read<{ reject: RejectRow }>('rejects', { offset: integer(offset), limit: integer(limit) }),
    read<{ total: number }>('reject-count'),
  ]);
  return { items: rows.map(({ reject }) => toReject(reject)), total: count?.total ?? 0 };
}

export function fromReject(reject: KeptReject): Record<string, unknown> {
  return { ...reject, line: integer(reject.line), origin: originOf(reject) };
}

function toReject({ file, line = null, reason, record = null, at }: RejectRow): KeptReject {
  return { file, line, reason, record, at };
}
