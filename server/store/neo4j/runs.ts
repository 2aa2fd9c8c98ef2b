import type { IngestRun } from '../../model/ingest-run.ts';
import { MOST_RUNS, forgottenBefore } from '../runs.ts';
import type { Run } from './connection.ts';
import { integer } from './values.ts';

export async function runs(read: Run, since: string): Promise<IngestRun[]> {
  const rows = await read<{ run: IngestRun }>('runs', { since, limit: integer(MOST_RUNS) });
  return rows.map(({ run }) => run);
}

export async function keepRun(run: Run, kept: IngestRun): Promise<void> {
  const counts = Object.entries(kept).map(([name, value]) => [
    name,
    typeof value === 'number' ? integer(value) : value,
  ]);
  await run('put-run', { id: kept.id, row: Object.fromEntries(counts), before: forgottenBefore(kept.heard) });
}
