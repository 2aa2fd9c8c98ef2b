import type { CountedBy, MatrixQueryVariables } from '../api/generated.ts';
import { parseList, toList } from './url-list.ts';

/** What the matrix compares, and by which kinds of instruments (`MRA`); none: by all. */
export interface MatrixQuestion {
  by: CountedBy;
  types: readonly string[];
  drawnAs: MatrixForm;
}

export const MATRIX_FORMS = ['table', 'circle'] as const;

export type MatrixForm = (typeof MATRIX_FORMS)[number];

export const ALL_BODIES: MatrixQuestion = { by: 'BODY', types: [], drawnAs: 'table' };

/** The whole graph in one picture, however large it is. */
export const ALL_COUNTRIES: MatrixQuestion = { by: 'COUNTRY', types: [], drawnAs: 'circle' };

/** The best connected, as many as can be read. */
const MEMBERS: Record<MatrixForm, number> = { table: 20, circle: 50 };

export function matrixVariables(
  { by, types, drawnAs }: MatrixQuestion,
  asOf: string | null,
): MatrixQueryVariables & { instrumentTypes: string[] | null } {
  return { by, of: null, first: MEMBERS[drawnAs], instrumentTypes: types.length > 0 ? [...types] : null, asOf };
}

/** `COUNTRY.circle,MRA`: as it stands in a link. */
export function writeMatrixQuestion({ by, types, drawnAs }: MatrixQuestion): string {
  return toList([drawnAs === 'table' ? by : `${by}.${drawnAs}`, ...types]);
}

export function parseMatrixQuestion(text: string | undefined): MatrixQuestion {
  const [told = '', ...types] = parseList(text);
  const [by, form] = told.split('.');
  const drawnAs = MATRIX_FORMS.find((known) => known === form) ?? 'table';
  return by === 'BODY' || by === 'COUNTRY' ? { by, types, drawnAs } : ALL_BODIES;
}
