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

/** Whether a store that holds just these two documents holds one thing; undefined when a document was not understood. */
async function isOne({ a, b }: Pair, type: EntityType): Promise<boolean | undefined> {
  const told = [readTold(a, type, 'pair:a'), readTold(b, type, 'pair:b')];
  const store = await openSqliteStore(':memory:');
  try {
    const readings = told.map(({ resolved }) => resolved.reading);
    await store.write({ readings, references: told.flatMap(({ resolved }) => resolved.references) });
    const [one, other] = await Promise.all(told.map(({ resolved, thing }) => entityOf(store, resolved.reading, thing)));
    return one && other ? one === other : undefined;
  } finally {
    await store.close();
  }
}

/** Where the store has put a mention: the entity in its document with its name and its passage. */
async function entityOf(store: GraphStore, { document }: Reading, thing?: Mention): Promise<string | undefined> {
  const found = (await store.mentions(document.address)).filter(
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

async function answers(): Promise<Answered[]> {
  const all: Answered[] = [];
  for (const [file, type] of FILES)
    for (const pair of pairsOf(file)) all.push({ pair, file, one: await isOne(pair, type) });
  return all;
}

const listed = (some: Answered[]) => some.map(({ file, pair }) => `${file}: ${pair.says}`);

describe('the resolution set', () => {
  const answered = answers();

  it('has at least 150 pairs, about half of them of two different things', () => {
    const pairs = FILES.flatMap(([file]) => pairsOf(file));
    const different = pairs.filter(({ same }) => !same).length / pairs.length;
    expect(pairs.length).toBeGreaterThanOrEqual(150);
    expect(different).toBeGreaterThan(0.45);
    expect(different).toBeLessThan(0.55);
  });

  it('is understood: every document names the thing it was written about', async () => {
    expect(listed((await answered).filter(({ one }) => one === undefined))).toEqual([]);
  });

  it('is resolved with a pairwise precision of at least 0.99 and a recall of at least 0.90', async () => {
    const all = await answered;
    const same = all.filter(({ pair }) => pair.same);
    const joined = all.filter(({ one }) => one === true);
    const right = joined.filter(({ pair }) => pair.same);
    const wrong = listed(joined.filter(({ pair }) => !pair.same));
    const missed = listed(same.filter(({ one }) => one !== true));
    process.stdout.write(
      `resolution set: ${all.length} pairs, precision ${(right.length / joined.length).toFixed(3)}, ` +
        `recall ${(right.length / same.length).toFixed(3)}\n` +
        [...wrong.map((line) => `  taken for one   ${line}`), ...missed.map((line) => `  not recognised  ${line}`)]
          .map((line) => `${line}\n`)
          .join(''),
    );
    expect({ wrong, precise: right.length / joined.length >= 0.99 }).toEqual({ wrong, precise: true });
    expect({ missed, recalled: right.length / same.length >= 0.9 }).toEqual({ missed, recalled: true });
  });
});
