import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Judgement, Reading } from '../../server/model/graph.ts';
import { judgementKey } from '../../server/store/apply-change.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openSqliteStore } from '../../server/store/sqlite/open-sqlite-store.ts';
import { dumpFromScratch } from './fold-from-scratch.ts';
import { references, walkArb, type Step } from './walk.ts';

/** What a walk leaves: the current documents and judgements. */
class Held {
  readonly readings = new Map<string, Reading>();
  readonly judgements = new Map<string, Judgement>();

  take(step: Step): void {
    if (step.do === 'write') for (const r of step.readings) this.readings.set(r.document.address, r);
    if (step.do === 'retract') for (const address of step.addresses) this.readings.delete(address);
    if (step.do === 'judge') this.judgements.set(judgementKey(step.judgement), step.judgement);
    if (step.do === 'unjudge') this.judgements.delete(judgementKey(step.judgement));
  }

  /** Current documents with the reference rows that they cite, directly or through another row. */
  all(): Reading[] {
    const current = [...this.readings.values()];
    const cited = new Set(current.flatMap((r) => r.cites));
    for (const row of references) if (cited.has(row.document.address)) for (const c of row.cites) cited.add(c);
    return [...current, ...references.filter((r) => cited.has(r.document.address))];
  }
}

async function perform(store: GraphStore, step: Step): Promise<void> {
  if (step.do === 'write') await store.write({ readings: step.readings, references });
  if (step.do === 'retract') await store.retract(step.addresses);
  if (step.do === 'judge') await store.judge(step.judgement);
  if (step.do === 'unjudge') await store.unjudge(step.judgement);
}

async function dumpOf(store: GraphStore): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of store.dump()) lines.push(line);
  return lines;
}

describe('the graph is a function of its documents and judgements', () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openSqliteStore(':memory:');
  });
  afterAll(() => store.close());

  test('any walk of writes, replacements, retractions, judgements and take-backs ends where a fold from scratch does', async () => {
    const runs = Number(process.env.ENTENTE_WALKS ?? 60);
    await fc.assert(
      fc.asyncProperty(walkArb(40), async (steps) => {
        await store.clear();
        const held = new Held();
        for (const step of steps) {
          await perform(store, step);
          held.take(step);
          expect(await dumpOf(store)).toEqual(dumpFromScratch(held.all(), [...held.judgements.values()]));
        }
      }),
      { numRuns: runs },
    );
  }, 240_000);
});
