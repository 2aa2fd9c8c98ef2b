import type { Dealing, GraphReader } from '../graph-store.ts';

/** Instruments and events that a question looks at, at most. */
export const MOST_DEALINGS = 50_000;

interface Asked {
  /** By id. */
  dealings: Dealing[];
  /** Own ids of those asked for, in order, each once; undefined where all were. */
  own: string[] | undefined;
  /** False when there are more than `MOST_DEALINGS`. */
  complete: boolean;
}

/** The dealings of some bodies and countries, or all; those of unknown ids are none. */
export async function askDealings(
  reader: GraphReader,
  of: string[] | undefined,
  types: Dealing['type'][],
): Promise<Asked> {
  const own = of && [...new Set((await reader.entities(of)).flatMap((entity) => entity?.id ?? []))];
  if (own?.length === 0) return { dealings: [], own, complete: true };
  const found = await reader.dealings({ types, sides: own ? [own] : [], limit: MOST_DEALINGS + 1 });
  return { dealings: found.slice(0, MOST_DEALINGS), own, complete: found.length <= MOST_DEALINGS };
}

/** Rows of an answer, and whether they are all. */
export interface Found<Row> {
  rows: Row[];
  /** False when the graph holds more than is looked at. */
  complete: boolean;
}
