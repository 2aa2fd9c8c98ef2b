/** `2023-11-27` → its day and year; `2023` has a year only; `XXXX-11-27`, a span or nothing has neither. */
export function dayAndYear(date: string | null): { day: string | null; year: string | null } {
  const certain = date?.replace(/[~?%]$/, '') ?? '';
  const found = /^(\d{4})(-\d\d(-\d\d)?)?$/.exec(certain);
  return { day: found?.[3] ? certain : null, year: found?.[1] ?? null };
}
