import type { GraphReader } from '../graph-store.ts';
import { askDealings } from './ask-dealings.ts';
import { countable, latest, pairsIn, type Contact, type Countable, type Counting } from './countable.ts';
import { countValues, grouped, sum, type Sum, type ValueCount } from './value-counts.ts';

export interface MatrixOptions extends Counting {
  /** Ids of the bodies or countries to be compared, in the order of the answer; the best connected when left out. */
  of?: string[];
  /** How many of the best connected. */
  first: number;
  /** Only instruments of these types (`MRA`); all when left out. */
  instrumentTypes?: string[];
}

export interface MatrixMember {
  id: string;
  /** Instruments that it is a party to, with whomsoever. */
  instruments: Sum;
}

/** What two have with each other; `a` is the smaller id, or the same for two bodies of one country. */
export interface MatrixCell {
  a: string;
  b: string;
  instruments: Sum;
  types: ValueCount[];
  statuses: ValueCount[];
  lastContact: Contact | null;
}

export interface Matrix {
  /** The best connected first, ties by id; or as asked for, unknown ids left out. */
  members: MatrixMember[];
  /** By ids; only those who have anything with each other, be it a meeting. */
  cells: MatrixCell[];
  /** False when the graph holds more dealings than are looked at. */
  complete: boolean;
}

/** Who has how many instruments with whom, and when they last had to do with each other. */
export async function askMatrix(reader: GraphReader, options: MatrixOptions): Promise<Matrix> {
  const { of, instrumentTypes, first } = options;
  const { dealings, own, complete } = await askDealings(reader, of, ['Agreement', 'Event']);
  const rows = countable(dealings, options).filter(
    ({ dealing }) => dealing.type === 'Event' || !instrumentTypes || instrumentTypes.includes(dealing.kind ?? ''),
  );
  const instruments = instrumentsByMember(rows);
  const ids = own ?? bestConnected(instruments, first);
  const chosen = new Set(ids);
  const pairs = rows.flatMap((row) => {
    const members = [...row.members.values()].filter((id) => chosen.has(id));
    return pairsIn(members).map(([a, b]) => ({ a, b, row }));
  });
  const groups = grouped(pairs, ({ a, b }) => `${a} ${b}`);
  const cells = [...groups.values()].flatMap((group) =>
    group.slice(0, 1).map(({ a, b }) =>
      toCell(
        a,
        b,
        group.map(({ row }) => row),
      ),
    ),
  );
  return {
    members: ids.map((id) => ({ id, instruments: sum(instruments.get(id) ?? []) })),
    cells: cells.sort(byEnds),
    complete,
  };
}

function instrumentsByMember(rows: Countable[]): Map<string, Countable[]> {
  const memberships = rows.flatMap((row) =>
    row.dealing.type === 'Agreement' ? [...new Set(row.members.values())].map((id) => ({ id, row })) : [],
  );
  const byMember = grouped(memberships, ({ id }) => id);
  return new Map([...byMember].map(([id, group]) => [id, group.map(({ row }) => row)]));
}

function bestConnected(instruments: Map<string, Countable[]>, first: number): string[] {
  const ranked = [...instruments].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  return ranked.slice(0, first).map(([id]) => id);
}

function toCell(a: string, b: string, rows: Countable[]): MatrixCell {
  const instruments = rows.filter(({ dealing }) => dealing.type === 'Agreement');
  return {
    a,
    b,
    instruments: sum(instruments),
    types: countValues(instruments.map(({ dealing, holds }) => ({ value: dealing.kind, holds }))),
    statuses: countValues(instruments.map(({ dealing, holds }) => ({ value: dealing.status, holds }))),
    lastContact: latest(rows),
  };
}

function byEnds(x: MatrixCell, y: MatrixCell): number {
  return `${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1;
}
