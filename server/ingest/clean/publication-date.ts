/** A publication date as EDTF (`2023-11-27`, `2023-11`, `2023`); a time after the day is dropped. Null when it is none. */
export function publicationDate(given: string): string | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ].*)?)?)?$/.exec(given.trim());
  if (!match) return null;
  const [, year, month, day] = match;
  const date = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  const isReal = !Number.isNaN(date.getTime()) && (day === undefined || date.getUTCDate() === Number(day));
  return isReal ? [year, month, day].filter((part) => part !== undefined).join('-') : null;
}
