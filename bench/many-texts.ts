/** A process of its own, bundled, for its peak of memory: `many-texts.js READER COUNT` reads as many generated releases and prints one line of JSON. */
import type { RawDocument } from '../server/ingest/stages.ts';
import { generatedReleases } from './releases.ts';
import { ownSeconds } from './own-seconds.ts';
import { TEXT_READERS, type ReaderName } from './text-readers.ts';

const [name, count] = [process.argv[2] as ReaderName, Number(process.argv[3])];
const tenth = Math.floor(count / 10);
const read = await TEXT_READERS[name]();
const megabytes = (): number => Math.round(process.resourceUsage().maxRSS / 1024);
const emptyMegabytes = megabytes();
for (const raw of generatedReleases(tenth)) read(raw);

const texts = generatedReleases(count)[Symbol.iterator]();
const megabytesAfter: number[] = [];
/** Processor milliseconds a text, for each tenth of them; making the texts is not counted. */
const tenths = Array.from({ length: 10 }, () => {
  const some = Array.from({ length: tenth }, () => texts.next().value as RawDocument);
  const seconds = ownSeconds(() => some.forEach(read));
  megabytesAfter.push(megabytes());
  return (seconds / tenth) * 1000;
});
const [first = 0, last = 0] = [tenths[0], tenths.at(-1)];
const result: ManyTexts = {
  firstMilliseconds: Number(first.toFixed(3)),
  lastMilliseconds: Number(last.toFixed(3)),
  growth: Number((last / first).toFixed(2)),
  emptyMegabytes,
  tenthMegabytes: megabytesAfter[0] ?? 0,
  allMegabytes: megabytes(),
};
console.log(JSON.stringify(result));

/** What reading many texts costs after a warm-up with a tenth of them: processor time a text in the first and the last tenth, and peaks of resident memory. */
export interface ManyTexts {
  firstMilliseconds: number;
  lastMilliseconds: number;
  growth: number;
  emptyMegabytes: number;
  tenthMegabytes: number;
  allMegabytes: number;
}
