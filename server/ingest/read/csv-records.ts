import { LIMITS } from './limits.ts';
import type { Line } from './lines.ts';

/** One record of a CSV file, at its first line; `cells` is null where its quotation marks are broken or it is too long. */
export interface CsvRecord {
  line: number;
  text: string;
  cells: string[] | null;
}

/** A cell that runs over more lines than this has lost its closing quotation mark. */
const MOST_LINES = 100;

/**
 * Records by RFC 4180. A broken record costs its own line and no other: reading goes on with the next line,
 * where a parser of whole files loses all that follows a lost quotation mark.
 */
export async function* csvRecords(lines: AsyncIterable<Line>, delimiter: string): AsyncIterable<CsvRecord> {
  const held: Line[] = [];
  for await (const line of lines) {
    held.push(line);
    yield* settled(held, delimiter, held.length >= MOST_LINES || lengthOf(held) > LIMITS.row);
  }
  yield* settled(held, delimiter, true);
}

function* settled(held: Line[], delimiter: string, isLast: boolean): Iterable<CsvRecord> {
  for (let first = held[0]; first !== undefined; first = held[0]) {
    if (first.text.length > LIMITS.row) {
      held.shift();
      yield { line: first.line, text: first.text.slice(0, 200), cells: null };
      continue;
    }
    const { cells, used } = firstRecord(held, delimiter);
    if (cells === 'open' && !isLast) return;
    if (Array.isArray(cells)) {
      const text = held.splice(0, used).map((line) => line.text);
      if (cells.some((cell) => cell.trim() !== '')) yield { line: first.line, text: text.join('\n'), cells };
    } else {
      held.shift();
      yield { line: first.line, text: first.text, cells: null };
    }
  }
}

function lengthOf(held: Line[]): number {
  return held.reduce((length, { text }) => length + text.length, 0);
}

function firstRecord(held: Line[], delimiter: string): { cells: string[] | 'open' | 'stray'; used: number } {
  let text = '';
  for (const [index, line] of held.entries()) {
    text = index === 0 ? line.text : `${text}\n${line.text}`;
    const cells = cellsOf(text, delimiter);
    if (cells !== 'open') return { cells, used: index + 1 };
  }
  return { cells: 'open', used: held.length };
}

/** Cells of one record; `open` when a quoted cell does not end, `stray` when text follows a closing quotation mark. */
export function cellsOf(text: string, delimiter: string): string[] | 'open' | 'stray' {
  const cells: string[] = [];
  let at = 0;
  do {
    if (text[at] === '"') {
      const end = closingQuote(text, at + 1);
      if (end < 0) return 'open';
      if (end + 1 < text.length && text[end + 1] !== delimiter) return 'stray';
      cells.push(text.slice(at + 1, end).replaceAll('""', '"'));
      at = end + 2;
    } else {
      const next = text.indexOf(delimiter, at);
      const end = next < 0 ? text.length : next;
      cells.push(text.slice(at, end));
      at = end + 1;
    }
  } while (at <= text.length);
  return cells;
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}
