import type { PathsQueryVariables, RelationType } from '../api/generated.ts';
import { parseList, toList } from './url-list.ts';
import { RELATION_WORDS } from './wording.ts';

/** What the path view asks: how `from` and `to` (ids) are connected. No types: by any relation. */
export interface PathQuestion {
  from: string;
  to: string;
  types: readonly RelationType[];
  /** Also longer ways than the shortest. */
  longer: boolean;
}

/** By any relation, and no longer than need be. */
export const SHORTEST: Pick<PathQuestion, 'types' | 'longer'> = { types: [], longer: false };

/** Paths at most. */
const MOST = 25;

export function pathVariables({ from, to, types, longer }: PathQuestion, asOf: string | null): PathsQueryVariables {
  return { from, to, types: types.length > 0 ? [...types] : null, asOf, longer, first: MOST };
}

/** `agency_1,agency_2,longer,PARTY_TO`: as it stands in a link. */
export function writePathQuestion({ from, to, types, longer }: PathQuestion): string {
  return toList([from, to, longer ? 'longer' : 'shortest', ...types]);
}

/** Null when it is not one; relations that are not known are left out. */
export function parsePathQuestion(text: string | undefined): PathQuestion | null {
  const [from, to, length, ...types] = parseList(text);
  if (!from || !to) return null;
  const known = types.filter((type): type is RelationType => Object.hasOwn(RELATION_WORDS, type));
  return { from, to, types: known, longer: length === 'longer' };
}
