import type { Fault } from './fault.ts';

/** Line ends of other systems: one line feed each. Not counted, since they are no damage. */
export const lineEnds: Fault = {
  name: 'line ends',
  repair: (text) => ({ text: text.replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n'), count: 0 }),
};
