import type { DecodedFile } from './reader.ts';

export async function wholeText(file: DecodedFile): Promise<string> {
  const parts: string[] = [];
  for await (const chunk of file.chunks()) parts.push(chunk);
  return parts.join('');
}
