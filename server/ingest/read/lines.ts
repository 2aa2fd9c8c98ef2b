import { LIMITS } from './limits.ts';

/** One line of a file without its end, numbered from 1. */
export interface Line {
  line: number;
  text: string;
  /** It was longer than any line of records is: `text` is only its beginning. */
  isCut: boolean;
}

export async function* lines(chunks: AsyncIterable<string>): AsyncIterable<Line> {
  let line = 0;
  // Parts of the line that is not over yet: a long one is put together once, not at every chunk.
  let open: string[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    const pieces = chunk.split('\n');
    const last = pieces.pop() ?? '';
    for (const piece of pieces) {
      yield toLine((line += 1), [...open, piece], length + piece.length);
      open = [];
      length = 0;
    }
    length += last.length;
    if (length <= LIMITS.line) open.push(last);
  }
  const rest = toLine(line + 1, open, length);
  if (rest.text !== '' || rest.isCut) yield rest;
}

function toLine(line: number, parts: string[], length: number): Line {
  if (length > LIMITS.line) return { line, text: parts.join('').slice(0, LIMITS.line), isCut: true };
  return { line, text: parts.join('').replace(/\r$/, ''), isCut: false };
}
