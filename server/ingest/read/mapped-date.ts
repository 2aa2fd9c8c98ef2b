import { publicationDate } from '../clean/publication-date.ts';

const TOKENS: Record<string, string> = {
  YYYY: '(?<year>\\d{4})',
  MONTH: '(?<name>\\p{L}{3,9})\\.?',
  MM: '(?<month>\\d{1,2})',
  DD: '(?<day>\\d{1,2})',
};
const TOKEN = /YYYY|MONTH|MM|DD/g;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Whether it tells a year, and nothing twice. */
export function isDatePattern(pattern: string): boolean {
  const tokens: string[] = pattern.match(TOKEN) ?? [];
  return (
    tokens.includes('YYYY') && new Set(tokens).size === tokens.length && !/[A-Za-z]/.test(pattern.replace(TOKEN, ''))
  );
}

/** A date written after one of the patterns (`DD/MM/YYYY`), as EDTF; a time after it is dropped. Null when it is none. */
export function mappedDate(text: string, patterns: string[]): string | null {
  for (const pattern of patterns) {
    const source = pattern.replace(/[^A-Za-z]/g, (sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`);
    const match = new RegExp(`^${source.replace(TOKEN, (token) => TOKENS[token]!)}(?:[T ]\\d.*)?$`, 'u').exec(text);
    if (match?.groups) {
      const { year, name, month, day } = match.groups;
      const number = name === undefined ? month : String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
      const parts = [year, number, number === undefined ? undefined : day].filter((part) => part !== undefined);
      const date = publicationDate(parts.map((part) => part.padStart(2, '0')).join('-'));
      if (date !== null) return date;
    }
  }
  return null;
}
