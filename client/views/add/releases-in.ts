import type { DocumentInput } from '../../api/generated.ts';

const FIELDS = ['url', 'title', 'publisher', 'published', 'language'] as const;

/** The releases in a file that the user chose; throws an Error that says why there are none. */
export function releasesIn(fileName: string, content: string): DocumentInput[] {
  const ending = /\.[^.]+$/.exec(fileName.toLowerCase())?.[0];
  const records =
    ending === '.json' ? [parsed(content, '')].flat() : ending === '.jsonl' ? linesOf(content) : [{ text: content }];
  const releases = records.flatMap((record) => toRelease(record) ?? []);
  if (releases.length === 0) throw new Error(`${fileName} holds no text to read.`);
  return releases;
}

function linesOf(content: string): unknown[] {
  return content
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [parsed(line, ` in line ${index + 1}`)]));
}

function parsed(content: string, where: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch {
    throw new Error(`This is not JSON${where}.`);
  }
}

function toRelease(record: unknown): DocumentInput | null {
  if (typeof record !== 'object' || record === null) return null;
  const given = record as Record<string, unknown>;
  if (typeof given['text'] !== 'string' || given['text'].trim() === '') return null;
  const said = FIELDS.flatMap((name) => (typeof given[name] === 'string' ? [[name, given[name]] as const] : []));
  return { text: given['text'], ...Object.fromEntries(said) };
}
