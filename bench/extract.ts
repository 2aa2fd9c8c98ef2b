import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { bundled } from './bundled.ts';
import type { ManyTexts } from './many-texts.ts';
import type { ReadingSpeed } from './reading-speed.ts';
import type { ReaderName } from './text-readers.ts';

const MANY = 10_000;

/** What a program of this folder prints, as users run ours: bundled, by node alone. */
async function printed<Result>(program: string, args: string[]): Promise<Result> {
  const { stdout } = await promisify(execFile)(process.execPath, [program, ...args]);
  return JSON.parse(stdout) as Result;
}

/** `extract [FILE…]`: reads the samples and generated releases, or the texts of these files, beside wink-nlp. */
export async function benchExtract(paths: string[]): Promise<void> {
  const speed = await printed<ReadingSpeed>(await bundled('reading-speed'), paths);
  console.log(JSON.stringify({ bench: 'extract', ...speed }));
  const program = await bundled('many-texts');
  const read = (name: ReaderName) => printed<ManyTexts>(program, [name, String(MANY)]);
  const many = { whole: await read('whole'), 'wink-nlp': await read('wink-nlp') };
  console.log(JSON.stringify({ bench: 'extract', documents: MANY, ...many }));
  console.table(speed.wordsPerSecond);
  console.table(speed.ratio);
  console.table(many);
}
