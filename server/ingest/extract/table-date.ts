import { RowProblem } from './table-problem.ts';

const EDTF_DATE = /^(\d{4}|XXXX)(?:-(\d\d)(?:-(\d\d))?)?[~?%]?$/;

/** `2014-06`, `2011`, `XXXX-11-27`; null for an empty cell. Throws a RowProblem for anything that is no day of a calendar. */
export function tableDate(value: string | undefined): string | null {
  if (value === undefined) return null;
  const [, year, month, day] = EDTF_DATE.exec(value) ?? [];
  if (!year || (year === 'XXXX' && !month) || !exists(year, month, day))
    throw new RowProblem(`signed_date "${value}" is not a date such as 2014-06-27, 2014-06 or 2014`);
  return value;
}

function exists(year: string, month: string | undefined, day: string | undefined): boolean {
  if (!month) return true;
  // A leap year stands for a year that is not known.
  const days = new Date(Date.UTC(year === 'XXXX' ? 2000 : Number(year), Number(month), 0)).getUTCDate();
  return Number(month) >= 1 && Number(month) <= 12 && (!day || (Number(day) >= 1 && Number(day) <= days));
}
