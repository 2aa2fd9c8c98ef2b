import type { Place } from '../../model/origin.ts';
import { mappedDate } from './mapped-date.ts';
import type { MappedField, Mapping } from './mapping.ts';
import type { ReadItem } from './reader.ts';
import { readRecord } from './record.ts';

/** A record of another's making as a document or a row of agreements. `valueOf` gives what stands in a column, null when nothing does. */
export function mappedRecord(
  mapping: Mapping,
  valueOf: (column: string) => string | null,
  place: Place,
  repairs: string[],
): ReadItem {
  const record: Record<string, string> = {};
  const problems: string[] = [];
  for (const [name, field] of Object.entries(mapping.fields)) {
    const value = fieldValue(field, valueOf);
    const date = dateOf(field, value);
    if (date === null)
      problems.push(`${name} "${value.slice(0, 100)}" is no date written ${patternsOf(field).join(' or ')}`);
    record[name] = date ?? value;
  }
  // As it would stand in a file of Entente's own, so that it can be mended and fed back without the mapping.
  if (problems.length > 0) return { reject: { ...place, reason: problems.join('; '), record } };
  return readRecord(record, place, repairs);
}

/** Names of the columns that a field is made of. */
export function columnsOf(field: MappedField): string[] {
  if (typeof field === 'string') return [field];
  return 'value' in field ? [] : [field.from].flat();
}

function fieldValue(field: MappedField, valueOf: (column: string) => string | null): string {
  if (typeof field !== 'string' && 'value' in field) return field.value;
  const found = columnsOf(field).map((column) => valueOf(column)?.trim() ?? '');
  const value = found.filter((text) => text !== '').join('\n\n');
  if (typeof field === 'string' || value === '') return value;
  const { separator, before = '' } = field;
  const parts = separator === undefined ? [value] : value.split(separator).map((part) => part.trim());
  return before + parts.filter((part) => part !== '').join('; ');
}

function patternsOf(field: MappedField): string[] {
  return typeof field === 'object' && 'date' in field ? [field.date ?? []].flat() : [];
}

/** The value of any other field as it is. */
function dateOf(field: MappedField, value: string): string | null {
  const patterns = patternsOf(field);
  return patterns.length === 0 || value === '' ? value : mappedDate(value, patterns);
}
