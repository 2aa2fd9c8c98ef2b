/** A process of its own, bundled: `reading-speed.js [FILE…]` reads the samples and generated releases, or the texts of these files, with each reader in turn and prints one line of JSON. */
import { join } from 'node:path';
import { packageRoot } from '../server/package-root.ts';
import { findFiles } from '../server/ingest/read/find-files.ts';
import { fileSource } from '../server/ingest/read/source.ts';
import type { RawDocument } from '../server/ingest/stages.ts';
import { generatedReleases } from './releases.ts';
import { ownSeconds } from './own-seconds.ts';
import { type Spread, spread } from './spread.ts';
import { TEXT_READERS, type ReaderName } from './text-readers.ts';

const ROUNDS = 9;
const WARM_UP = 4;
const GENERATED = 500;
const NAMES: ReaderName[] = ['whole', 'extraction', 'wink-nlp'];

async function textsOf(paths: string[]): Promise<RawDocument[]> {
  const noInput: AsyncIterable<Uint8Array> = { async *[Symbol.asyncIterator]() {} };
  const { files } = await findFiles(paths, noInput);
  const details = { url: null, title: null, publisher: null, published: null, language: null };
  const texts: RawDocument[] = [];
  for await (const item of fileSource(files, details).items()) if ('raw' in item) texts.push(item.raw);
  return texts;
}

/** Words a processor second of each reader, in rounds in which the first is another in turn. */
async function rounds(texts: readonly RawDocument[], words: number): Promise<Record<ReaderName, number>[]> {
  const readers = await Promise.all(NAMES.map(async (name) => ({ name, read: await TEXT_READERS[name]() })));
  const all: Record<ReaderName, number>[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const speeds = { whole: 0, extraction: 0, 'wink-nlp': 0 };
    for (const { name, read } of round % 2 ? readers : readers.toReversed())
      speeds[name] = words / ownSeconds(() => texts.forEach(read));
    if (round >= WARM_UP) all.push(speeds);
  }
  return all;
}

/** What reading some texts gave: words a processor second of each reader, and those of ours over wink-nlp's, round by round. */
export interface ReadingSpeed {
  documents: number;
  words: number;
  wordsPerSecond: Record<ReaderName, Spread>;
  ratio: Record<'whole' | 'extraction', Spread>;
}

const paths = process.argv.slice(2);
const texts =
  paths.length > 0
    ? await textsOf(paths)
    : [...(await textsOf([join(packageRoot, 'samples', 'releases')])), ...generatedReleases(GENERATED)];
const words = texts.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
const measured = await rounds(texts, words);
const speedOf = (name: ReaderName): Spread =>
  spread(
    measured.map((round) => round[name]),
    0,
  );
const ratioOf = (name: ReaderName): Spread => spread(measured.map((round) => round[name] / round['wink-nlp']));
const result: ReadingSpeed = {
  documents: texts.length,
  words,
  wordsPerSecond: { whole: speedOf('whole'), extraction: speedOf('extraction'), 'wink-nlp': speedOf('wink-nlp') },
  ratio: { whole: ratioOf('whole'), extraction: ratioOf('extraction') },
};
console.log(JSON.stringify(result));
