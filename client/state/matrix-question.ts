import type { CountedBy, MatrixQueryVariables } from '../api/generated.ts';
import { parseList, toList } from './url-list.ts';

/** What the matrix compares, and by which kinds of instruments (`MRA`); none: by all. */
export interface MatrixQuestion {
  by: CountedBy;
  types: readonly string[];
}

export const ALL_BODIES: MatrixQuestion = { by: 'BODY', types: [] };

/** Rows and columns: the best connected. */
const MEMBERS = 20;

export function matrixVariables(
  { by, types }: MatrixQuestion,
  asOf: string | null,
): MatrixQueryVariables & { instrumentTypes: string[] | null } {
  return { by, of: null, first: MEMBERS, instrumentTypes: types.length > 0 ? [...types] : null, asOf };
}

/** `COUNTRY,MRA`: as it stands in a link. */
export function writeMatrixQuestion({ by, types }: MatrixQuestion): string {
  return toList([by, ...types]);
}

export function parseMatrixQuestion(text: string | undefined): MatrixQuestion {
  const [by, ...types] = parseList(text);
  return by === 'BODY' || by === 'COUNTRY' ? { by, types } : ALL_BODIES;
}
