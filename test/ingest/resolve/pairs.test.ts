import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Mention, Reading } from '../../../server/model/graph.ts';
import type { EntityType } from '../../../server/model/types.ts';
import type { GraphStore } from '../../../server/store/graph-store.ts';
import { openSqliteStore } from '../../../server/store/sqlite/open-sqlite-store.ts';
import { packageRoot } from '../../../server/package-root.ts';
import { readTold } from './told.ts';
import type { Told } from './told.ts';
import { only } from '../../store/only.ts';

/** Two documents that each speak of a thing, and whether it is one and the same; `says` is what the pair is about. */
interface Pair {
  says: string;
  same: boolean;
  a: Told;
  b: Told;
}

const FILES: [string, EntityType][] = [
  ['bodies', 'Agency'],
  ['people', 'Official'],
  ['agreements', 'Agreement'],
  ['events', 'Event'],
  ['places', 'Location'],
  ['topics', 'Topic'],
];

function pairsOf(file: string): Pair[] {
  return JSON.parse(readFileSync(join(packageRoot, 'test/ingest/resolve/pairs', `${file}.json`), 'utf8')) as Pair[];
}

/** Whether a pair's two documents are one thing to the store; undefined when one of them was not understood. */
async function isOne(store: GraphStore, told: ToldPair): Promise<boolean | undefined> {
  const [one, other] = await Promise.all(told.map(({ resolved, thing }) => entityOf(store, resolved.reading, thing)));
  return one && other ? one === other : undefined;
}

/** Where the store has put a mention: the entity in its document with its name and its passage. */
async function entityOf(store: GraphStore, { document }: Reading, thing?: Mention): Promise<string | undefined> {
  const found = (await only(store.mentions([document.address]))).filter(
    ({ entity, passages }) =>
      entity.type === thing?.type &&
      [entity.name, ...entity.aliases.map(({ text }) => text)].includes(thing.names[0]!.text) &&
      passages.some(({ start }) => start === thing.evidence[0]!.start),
  );
  return found[0]?.entity.id;
}

interface Answered {
  pair: Pair;
  file: string;
  one: boolean | undefined;
}

type ToldPair = ReturnType<typeof readTold>[];

const told = FILES.flatMap(([file, type]) =>
  pairsOf(file).map((pair, i) => {
    const two = [pair.a, pair.b].map((one, side) => readTold(one, type, `pair:${file}-${i}-${side}`));
    return { pair, file, two };
  }),
);

async function holding<T>(pairs: ToldPair[], ask: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await openSqliteStore(':memory:');
  try {
    const all = pairs.flat().map(({ resolved }) => resolved);
    await store.write({
      readings: all.map(({ reading }) => reading),
      references: all.flatMap(({ references }) => references),
    });
    return await ask(store);
  } finally {
    await store.close();
  }
}

/** Each pair in a store that holds nothing else. */
async function alone(): Promise<Answered[]> {
  const all: Answered[] = [];
  for (const { pair, file, two } of told)
    all.push({ pair, file, one: await holding([two], (store) => isOne(store, two)) });
  return all;
}

/** All pairs in one store, where each has the others' namesakes beside it. */
function together(): Promise<Answered[]> {
  const pairs = told.map(({ two }) => two);
  return holding(pairs, (store) =>
    Promise.all(told.map(async ({ pair, file, two }) => ({ pair, file, one: await isOne(store, two) }))),
  );
}

const listed = (some: Answered[]) => some.map(({ file, pair }) => `${file}: ${pair.says}`);

describe('the resolution set', () => {
  it('has at least 150 pairs, about half of them of two different things', () => {
    const different = told.filter(({ pair }) => !pair.same).length / told.length;
    expect(told.length).toBeGreaterThanOrEqual(150);
    expect(different).toBeGreaterThan(0.45);
    expect(different).toBeLessThan(0.55);
  });

  it.each([
    ['each pair in a store of its own', alone],
    ['all pairs in one store', together],
  ])('is understood, with a pairwise precision of 0.99 and a recall of 0.90: %s', async (where, answers) => {
    const all = await answers();
    const same = all.filter(({ pair }) => pair.same);
    const joined = all.filter(({ one }) => one === true);
    const right = joined.filter(({ pair }) => pair.same);
    const wrong = listed(joined.filter(({ pair }) => !pair.same));
    const missed = listed(same.filter(({ one }) => one !== true));
    const precision = right.length / joined.length;
    const recall = right.length / same.length;
    process.stdout.write(
      [
        `resolution set, ${where}: ${all.length} pairs, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
        ...wrong.map((line) => `  taken for one   ${line}`),
        ...missed.map((line) => `  not recognised  ${line}`),
        '',
      ].join('\n'),
    );
    expect(listed(all.filter(({ one }) => one === undefined))).toEqual([]);
    expect(precision).toBeGreaterThanOrEqual(0.99);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });
});
