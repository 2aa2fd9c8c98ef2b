import type { Token } from './token.ts';

const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const COUNT = new RegExp(`(?:^|[^\\p{L}\\d])(\\d{1,2}|${NUMBERS.slice(2).join('|')}) (?:\\p{Ll}+ )?$`, 'iu');
const COUNTED = new RegExp(`^(\\d{1,2}|${NUMBERS.slice(2).join('|')}) `, 'i');
const PLURAL =
  /^(?:(?!(?:on|for|in|to|with|concerning|regarding|between) )\S+ )*?\(?(?:memoranda|memorandums|mous|mocs|agreements|arrangements|understandings|protocols|treaties|pacts|accords|deals|mras|ftas)\b/i;

/** How many instruments a naming tells of: 3 for "three MoUs", 0 for "MoUs" without a number; null for one. */
export function countOf(text: string, { start, instrument }: Token): number | null {
  if (!instrument || instrument.share) return null;
  const told = (COUNTED.exec(instrument.name) ?? COUNT.exec(text.slice(Math.max(0, start - 30), start)))?.[1];
  if (told) return NUMBERS.includes(told.toLowerCase()) ? NUMBERS.indexOf(told.toLowerCase()) : Number(told);
  return PLURAL.test(instrument.name) ? 0 : null;
}
