import type { WholeGraph, WholeLine, WholeThing } from '../whole-graph.ts';
import type { Run } from './connection.ts';
import { narrowing } from './narrowing.ts';

type Thing = [
  id: string,
  type: WholeThing['type'],
  kind: string | null,
  status: string | null,
  date: string | null,
  ends: string | null,
  mode: WholeThing['mode'],
  name: string | null,
  country: string | null,
];

/** Lists, since as many maps would take twice as long. */
interface LinesRow extends Pick<WholeLine, 'type' | 'mode'> {
  from: string[];
  to: string[];
  firstDay: (number | false)[];
  lastDay: (number | false)[];
}

export async function whole(read: Run): Promise<WholeGraph> {
  const [found] = await read<{ things: Thing[] }>('whole-things');
  const things = (found?.things ?? []).map(([id, type, kind, status, date, ends, mode, name, country]): WholeThing => {
    return { id, type, kind, status, date, ends, mode, name, country };
  });
  const placeOf = new Map(things.map(({ id }, place) => [id, place]));
  const { lasting } = narrowing({});
  const rows = await read<LinesRow>('whole-lines', { lasting });
  const lines = rows.flatMap(({ type, mode, from, to, firstDay, lastDay }) =>
    from.flatMap((id, at): WholeLine[] => {
      const [start, end] = [placeOf.get(id), placeOf.get(to[at]!)];
      // What was written between the two statements has no place.
      if (start === undefined || end === undefined) return [];
      return [{ type, mode, from: start, to: end, firstDay: dayOf(firstDay[at]), lastDay: dayOf(lastDay[at]) }];
    }),
  );
  return { things, lines };
}

function dayOf(told: number | false | undefined): number | null {
  return typeof told === 'number' ? told : null;
}
