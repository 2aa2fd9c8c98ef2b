import { allowedEdits, spellingGrams } from '../../model/close-spelling.ts';
import type { Connection } from './connection.ts';

const UNBORNE = `SELECT value FROM json_each(:words) WHERE NOT EXISTS (SELECT 1 FROM name_key WHERE key = value)`;

const PUT = `INSERT OR IGNORE INTO spelling (gram, word) SELECT value ->> 0 AS gram, value ->> 1 FROM json_each(:rows) ORDER BY gram`;

const DELETE = `DELETE FROM spelling WHERE (gram, word) IN (SELECT value ->> 0, value ->> 1 FROM json_each(:rows))`;

/** The words among these name keys that may be misspelt and that no name has. */
export function unborneWords(connection: Connection, keys: string[]): string[] {
  const words = [...new Set(keys)].filter((key) => allowedEdits(key) > 0);
  return words.length === 0 ? [] : connection.column<string>(UNBORNE, { words: JSON.stringify(words) });
}

export function putSpellings(connection: Connection, words: string[]): void {
  if (words.length > 0) connection.run(PUT, { rows: JSON.stringify(words.flatMap(gramRows)) });
}

export function forgetSpellings(connection: Connection, words: string[]): void {
  if (words.length > 0) connection.run(DELETE, { rows: JSON.stringify(words.flatMap(gramRows)) });
}

/** For a file that has names and no spellings yet. */
export function learnSpellings(connection: Connection): void {
  const keys = connection.list<string>('SELECT group_concat(json_quote(key)) FROM (SELECT DISTINCT key FROM name_key)');
  putSpellings(
    connection,
    keys.filter((key) => allowedEdits(key) > 0),
  );
}

function gramRows(word: string): string[][] {
  return spellingGrams(word).map((gram) => [gram, word]);
}
