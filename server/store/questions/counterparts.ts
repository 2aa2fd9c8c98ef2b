import type { Mode } from '../../model/types.ts';
import type { GraphReader } from '../graph-store.ts';
import { askDealings, type Found } from './ask-dealings.ts';
import { countable } from './countable.ts';
import { countValues, type ValueCount } from './value-counts.ts';

export interface CounterpartOptions {
  /** Only instruments that stand on this day (days since 1970-01-01). */
  asOf?: number;
  modes: Mode[];
}

/**
 * With whom a body has instruments, or a country with all its bodies with other countries: how many by id of the other,
 * most first. One of several parties counts for each.
 */
export async function askCounterparts(
  reader: GraphReader,
  id: string,
  options: CounterpartOptions,
): Promise<Found<ValueCount>> {
  const { dealings, own = [], complete } = await askDealings(reader, [id], ['Agreement']);
  const by = own[0]?.startsWith('location_') ? 'country' : 'body';
  const rows = countable(dealings, { ...options, by }).flatMap(({ holds, members }) =>
    [...new Set(members.values())].filter((one) => !own.includes(one)).map((value) => ({ value, holds })),
  );
  return { rows: countValues(rows), complete };
}
