import { dayNumber } from '../model/partial-date.ts';
import { badInput } from './bad-input.ts';
import type { Resolvers } from './generated.ts';
import { loadEntity } from './loaders.ts';

/** The day of an argument, as days since 1970-01-01; undefined when there is none, a fault when it is a month or year. */
export function toDay(date: string | null | undefined): number | undefined {
  if (date == null) return undefined;
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) throw badInput('A whole day is needed, such as "2019-01-01".');
  return dayNumber(date);
}

export const asOfResolvers: Resolvers = {
  Contact: { dealing: ({ dealing }, _, { loaders }) => loadEntity(loaders, dealing) },
};
