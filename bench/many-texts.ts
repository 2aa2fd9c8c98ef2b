/** A process of its own, for its peak of memory: `many-texts.ts READER COUNT` reads as many generated releases and prints one line of JSON. */
import { generatedReleases } from './releases.ts';
import { median } from './spread.ts';
import { TEXT_READERS, type ReaderName } from './text-readers.ts';

const [name, count] = [process.argv[2] as ReaderName, Number(process.argv[3])];
const tenth = Math.floor(count / 10);
const read = await TEXT_READERS[name]();
const megabytes = (): number => Math.round(process.resourceUsage().maxRSS / 1024);
const emptyMegabytes = megabytes();
for (const raw of generatedReleases(tenth)) read(raw);

const times: number[] = [];
let tenthMegabytes = 0;
for (const raw of generatedReleases(count)) {
  const start = performance.now();
  read(raw);
  times.push(performance.now() - start);
  if (times.length === tenth) tenthMegabytes = megabytes();
}
const [first, last] = [median(times.slice(0, tenth)), median(times.slice(-tenth))];
const result: ManyTexts = {
  firstMilliseconds: Number(first.toFixed(3)),
  lastMilliseconds: Number(last.toFixed(3)),
  growth: Number((last / first).toFixed(2)),
  emptyMegabytes,
  tenthMegabytes,
  allMegabytes: megabytes(),
};
console.log(JSON.stringify(result));

/** What reading many texts costs after a warm-up with a tenth of them: the first and last tenth's median time a text, and peaks of resident memory. */
export interface ManyTexts {
  firstMilliseconds: number;
  lastMilliseconds: number;
  growth: number;
  emptyMegabytes: number;
  tenthMegabytes: number;
  allMegabytes: number;
}
