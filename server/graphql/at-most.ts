import { badInput } from './bad-input.ts';

/** A number argument as it was asked for; fails when it is negative or beyond `most`. */
export function atMost(name: string, value: number, most: number): number {
  if (value < 0 || value > most) throw badInput(`\`${name}\` must be from 0 to ${most}.`);
  return value;
}

const LONGEST_TEXT = 500;

/** What is searched for, as it was asked; fails when it is longer than anybody types. */
export function searchText(name: string, text: string): string {
  if (text.length > LONGEST_TEXT) throw badInput(`\`${name}\` takes at most ${LONGEST_TEXT} characters.`);
  return text;
}

/** A list argument as the port takes it, undefined where it was left out; fails beyond `most`. */
export function listOf<T>(name: string, list: readonly T[], most: number): T[];
export function listOf<T>(name: string, list: readonly T[] | null | undefined, most: number): T[] | undefined;
export function listOf<T>(name: string, list: readonly T[] | null | undefined, most: number): T[] | undefined {
  if (list == null) return undefined;
  if (list.length > most) throw badInput(`\`${name}\` takes at most ${most} values.`);
  return [...list];
}
