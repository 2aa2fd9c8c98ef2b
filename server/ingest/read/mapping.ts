import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { RecordProblem } from '../record-problem.ts';
import { isDatePattern } from './mapped-date.ts';
import { parseJson } from './parse-json.ts';

const names = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);
const pattern = z.string().refine(isDatePattern, 'not made of YYYY, MM, DD and MONTH, as DD/MM/YYYY is');
const field = z.union([
  z.string().min(1),
  z.strictObject({ value: z.string() }),
  z.strictObject({
    from: names,
    separator: z.string().min(1).optional(),
    date: z.union([pattern, z.array(pattern).min(1)]).optional(),
    before: z.string().optional(),
  }),
]);
const row = z.looseObject({ agreement: field, party1: field }).catchall(field);
const release = z.strictObject({
  text: field,
  id: field.optional(),
  url: field.optional(),
  title: field.optional(),
  publisher: field.optional(),
  published: field.optional(),
  language: field.optional(),
});
const about = z.string().optional();
const mapping = z.discriminatedUnion('gives', [
  z.strictObject({ about, gives: z.literal('agreements'), records: z.string().optional(), fields: row }),
  z.strictObject({ about, gives: z.literal('documents'), records: z.string().optional(), fields: release }),
]);

/**
 * Where a field's value is found: in a column (a path such as `party.name` in JSON); always the same `value`; or in
 * several columns (`from`), with the `separator` of its parts, its `date` patterns, and text that goes `before` it.
 */
export type MappedField = z.infer<typeof field>;

/** How a table or JSON of another's making is read; docs/formats.md tells it with examples. */
export interface Mapping {
  gives: 'agreements' | 'documents';
  /** Path to the list of records in a JSON file; undefined where the file is the list. */
  records?: string;
  fields: Record<string, MappedField>;
}

/** Throws RecordProblem that tells what is wrong with the file. */
export async function readMapping(path: string): Promise<Mapping> {
  const value = await parsed(path);
  const result = mapping.safeParse(value);
  if (result.success) return { ...result.data, fields: withoutGaps(result.data.fields) };
  const problems = result.error.issues.map((issue) => `${issue.path.join('.') || 'mapping'}: ${issue.message}`);
  throw new RecordProblem(`${path}: no mapping (${problems.join('; ')})`);
}

async function parsed(path: string): Promise<unknown> {
  try {
    return parseJson(await readFile(path, 'utf8'));
  } catch (error) {
    throw new RecordProblem(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function withoutGaps(fields: Record<string, MappedField | undefined>): Record<string, MappedField> {
  return Object.fromEntries(Object.entries(fields).flatMap(([name, one]) => (one === undefined ? [] : [[name, one]])));
}
