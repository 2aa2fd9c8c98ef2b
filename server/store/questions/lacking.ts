import type { GraphReader } from '../graph-store.ts';
import { askDealings, type Found } from './ask-dealings.ts';
import { countable, type Countable, type Counting, type Told } from './countable.ts';
import { grouped } from './value-counts.ts';

/** What one has with a partner and the other has not. */
export interface Lacking {
  partner: string;
  /** Type of instrument: `MRA`. */
  type: string;
  /** Those of the one that has, by id. */
  instruments: string[];
  /** Certainly only where the one certainly has and the other certainly has not. */
  holds: Told;
}

export interface LackingOptions extends Counting {
  /** Id of the body or country that has, and of the one that lacks. */
  has: string;
  lacks: string;
  /** Only instruments of these types; all when left out. */
  instrumentTypes?: string[];
}

/** With whom one has a type of instrument that the other has not with them; by type, then partner. */
export async function askLacking(reader: GraphReader, options: LackingOptions): Promise<Found<Lacking>> {
  const { dealings, own, complete } = await askDealings(reader, [options.has, options.lacks], ['Agreement']);
  const [has, lacks] = own ?? [];
  if (has === undefined || lacks === undefined) return { rows: [], complete };
  const rows = countable(dealings, options);
  const had = instrumentsOf(rows, has, options.instrumentTypes);
  const others = instrumentsOf(rows, lacks, options.instrumentTypes);
  const lacking = [...had].flatMap(([key, instruments]) => {
    const [type = '', partner = ''] = key.split('\n');
    const holds = partner === lacks ? 'no' : gap(instruments, others.get(key) ?? []);
    return holds === 'no' ? [] : [{ partner, type, instruments: instruments.map(({ dealing }) => dealing.id), holds }];
  });
  lacking.sort((a, b) => (`${a.type}\n${a.partner}` < `${b.type}\n${b.partner}` ? -1 : 1));
  return { rows: lacking, complete };
}

/** Its instruments by type and partner. */
function instrumentsOf(rows: Countable[], id: string, types: string[] | undefined): Map<string, Countable[]> {
  const shared = rows.flatMap((row) => {
    const { kind } = row.dealing;
    const members = new Set(row.members.values());
    if (kind === null || !members.delete(id) || (types && !types.includes(kind))) return [];
    return [...members].map((partner) => ({ key: `${kind}\n${partner}`, row }));
  });
  const groups = grouped(shared, ({ key }) => key);
  return new Map([...groups].map(([key, group]) => [key, group.map(({ row }) => row)]));
}

function gap(had: Countable[], others: Countable[]): Told | 'no' {
  const certain = (rows: Countable[]) => rows.some(({ holds }) => holds === 'certainly');
  if (certain(others)) return 'no';
  return others.length === 0 && certain(had) ? 'certainly' : 'possibly';
}
