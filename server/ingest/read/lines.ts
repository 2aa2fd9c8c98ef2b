/** Lines without their ends, numbered from 1. */
export async function* lines(chunks: AsyncIterable<string>): AsyncIterable<{ line: number; text: string }> {
  let line = 0;
  let rest = '';
  for await (const chunk of chunks) {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) yield { line: (line += 1), text: part.replace(/\r$/, '') };
  }
  if (rest !== '') yield { line: line + 1, text: rest };
}
