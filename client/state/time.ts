import type { Period } from './view.ts';

/** First and last possible day of an EDTF date, as text that sorts (a February may have 31 days); null where it is open or not known. */
export function dateBounds(date: string | null): { first: string | null; last: string | null } {
  if (date === null) return { first: null, last: null };
  const [from = '', to = from] = date.split('/');
  return { first: edge(from, 'first'), last: edge(to, 'last') };
}

const EDGES = { first: { digit: '0', month: '01', day: '01' }, last: { digit: '9', month: '12', day: '31' } };

function edge(date: string, side: 'first' | 'last'): string | null {
  const { digit, ...rest } = EDGES[side];
  const [year = '', month, day] = date.replace(/[?~%]/g, '').split('-');
  if (!/^\d[\dX]{3}$/.test(year)) return null;
  const known = (part: string | undefined) => (part && /^\d\d$/.test(part) ? part : null);
  return [year.replaceAll('X', digit), known(month) ?? rest.month, known(day) ?? rest.day].join('-');
}

/** Whether something of this date can lie in the period; of no date, it can. */
export function mayLieIn(date: string | null, { from, to }: Period): boolean {
  const { first, last } = dateBounds(date);
  const start = dateBounds(from).first;
  const end = dateBounds(to).last;
  return (last === null || start === null || last >= start) && (first === null || end === null || first <= end);
}
