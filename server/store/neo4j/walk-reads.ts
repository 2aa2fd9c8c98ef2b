import type { Handle, RelationFilter, Step } from '../graph-store.ts';
import type { Run } from './connection.ts';
import { resolveIds } from './entity-reads.ts';
import { narrowing } from './narrowing.ts';
import { integer } from './values.ts';

/** Here a handle is the entity's own id. */
export async function enter(read: Run, ids: string[]): Promise<(Handle | undefined)[]> {
  const resolved = await resolveIds(read, ids);
  return ids.map((id) => resolved.get(id));
}

export async function step(
  read: Run,
  from: Handle[],
  filter: RelationFilter,
  open: Handle[],
  limit: number,
): Promise<Step[]> {
  const [row] = await read<{ steps: Step[] }>('steps', { ...narrowing(filter), from, open, limit: integer(limit) });
  return row?.steps ?? [];
}

export async function weigh(read: Run, groups: Handle[][]): Promise<number[]> {
  return (await read<{ weight: number }>('weights', { groups })).map(({ weight }) => weight);
}
