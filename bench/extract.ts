import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packageRoot } from '../server/package-root.ts';
import { findFiles } from '../server/ingest/read/find-files.ts';
import { fileSource } from '../server/ingest/read/source.ts';
import type { RawDocument } from '../server/ingest/stages.ts';
import type { ManyTexts } from './many-texts.ts';
import { generatedReleases } from './releases.ts';
import { ownSeconds } from './own-seconds.ts';
import { spread } from './spread.ts';
import { TEXT_READERS, type ReaderName } from './text-readers.ts';

const ROUNDS = 9;
const WARM_UP = 2;
const GENERATED = 500;
const MANY = 10_000;
const NAMES: ReaderName[] = ['entente', 'wink-nlp'];

async function textsOf(paths: string[]): Promise<RawDocument[]> {
  const noInput: AsyncIterable<Uint8Array> = { async *[Symbol.asyncIterator]() {} };
  const { files } = await findFiles(paths, noInput);
  const details = { url: null, title: null, publisher: null, published: null, language: null };
  const texts: RawDocument[] = [];
  for await (const item of fileSource(files, details).items()) if ('raw' in item) texts.push(item.raw);
  return texts;
}

/** Words a processor second of each reader and their ratio, in rounds in which each goes first in turn. */
async function speed(texts: readonly RawDocument[]) {
  const words = texts.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  const readers = await Promise.all(NAMES.map(async (name) => ({ name, read: await TEXT_READERS[name]() })));
  const rounds: Record<ReaderName, number>[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const speeds = { entente: 0, 'wink-nlp': 0 };
    for (const { name, read } of round % 2 ? readers : readers.toReversed()) {
      speeds[name] = words / ownSeconds(() => texts.forEach(read));
    }
    if (round >= WARM_UP) rounds.push(speeds);
  }
  return {
    documents: texts.length,
    words,
    entente: spread(
      rounds.map((round) => round.entente),
      0,
    ),
    'wink-nlp': spread(
      rounds.map((round) => round['wink-nlp']),
      0,
    ),
    ratio: spread(rounds.map((round) => round.entente / round['wink-nlp'])),
  };
}

async function manyTexts(name: ReaderName): Promise<ManyTexts> {
  const program = fileURLToPath(new URL('many-texts.ts', import.meta.url));
  const args = [...process.execArgv, program, name, String(MANY)];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return JSON.parse(stdout) as ManyTexts;
}

/** `extract [FILE…]`: reads the samples and generated releases, or the texts of these files, beside wink-nlp. */
export async function benchExtract(paths: string[]): Promise<void> {
  const texts =
    paths.length > 0
      ? await textsOf(paths)
      : [...(await textsOf([join(packageRoot, 'samples', 'releases')])), ...generatedReleases(GENERATED)];
  const { documents, words, ...speeds } = await speed(texts);
  console.log(JSON.stringify({ bench: 'extract', documents, words, wordsPerSecond: speeds }));
  const many = { entente: await manyTexts('entente'), 'wink-nlp': await manyTexts('wink-nlp') };
  console.log(JSON.stringify({ bench: 'extract', documents: MANY, ...many }));
  console.table(speeds);
  console.table(many);
}
