import { replacing } from './fault.ts';

/** No-break, thin, ideographic and other spaces, and tabs: one plain space each. */
export const oddSpaces = replacing('spaces', /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ');
