/** Lines without their ends, numbered from 1. */
export async function* lines(chunks: AsyncIterable<string>): AsyncIterable<{ line: number; text: string }> {
  let line = 0;
  // Parts of the line that is not over yet: a long one is put together once, not at every chunk.
  let open: string[] = [];
  for await (const chunk of chunks) {
    const pieces = chunk.split('\n');
    const last = pieces.pop() ?? '';
    for (const piece of pieces) {
      const text = [...open, piece].join('');
      open = [];
      yield { line: (line += 1), text: text.replace(/\r$/, '') };
    }
    open.push(last);
  }
  const rest = open.join('').replace(/\r$/, '');
  if (rest !== '') yield { line: line + 1, text: rest };
}
