import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Reading } from '../../../server/model/graph.ts';
import { documentId } from '../../../server/model/identity.ts';
import { acronym, alpha, all, batch, named, reading } from '../readings.ts';
import { dumped, opened, type Open } from './opened.ts';

const short = { type: 'Agency' as const, names: [acronym('AC')], keys: [[], ['ac|AA']] };
const rival = named('Agency', ['Anchor Control', acronym('AC')], ['anchor control|AA'], ['ac|AA']);

/** Texts that join, split and leave each other ambiguous. */
const tangled: Reading[] = [
  ...all,
  reading({ address: 'https://t.example/1', text: 'AC spoke.' }, [short]),
  reading({ address: 'https://t.example/2', text: 'AC is Anchor Control' }, [{ ...rival, names: [...rival.names] }]),
  reading({ address: 'https://t.example/3', text: 'AC spoke.' }, [short]),
  reading({ address: 'https://t.example/4', text: 'Alpha Customs (Gamma Customs)' }, [
    { ...alpha, keys: [['alpha customs|AA', 'gamma customs|CC']] },
  ]),
];

export function dumpContract(open: Open): void {
  const store = opened(open, tangled);

  test('writes one JSON object a line: documents, signatures, entities, relations, judgements, each kind by id', async () => {
    const lines = (await dumped(store())).split('\n').map((line): Record<string, string> => JSON.parse(line));
    const kinds = ['document', 'signature', 'entity', 'relation', 'judgement'];
    expect(lines.map((line) => kinds.indexOf(line.is ?? ''))).toEqual(
      lines.map((line) => kinds.indexOf(line.is ?? '')).sort(),
    );
    for (const kind of kinds) {
      const ids = lines.filter((line) => line.is === kind).map((line) => line.id ?? documentId(line.address ?? ''));
      expect(ids).toEqual([...new Set(ids)].sort());
    }
    expect(lines.filter((line) => line.is === 'document')).toHaveLength(tangled.length);
  });

  test('tells nothing of how a document came: no label, no file', async () => {
    expect(await dumped(store())).not.toMatch(/agreements\.csv|"label"|"origin"/);
  });

  test('is the same for any order and any split into batches, with repeats and detours', async () => {
    const wanted = await dumped(store());
    const order = fc.shuffledSubarray(tangled, { minLength: tangled.length });
    const sizes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 });
    const detour = fc.subarray(tangled, { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(order, sizes, detour, async (readings, batches, again) => {
        await store().clear();
        for (let i = 0, b = 0; i < readings.length; b++) {
          const size = batches[b % batches.length] ?? 1;
          await store().write(batch(...readings.slice(i, i + size)));
          i += size;
        }
        await store().retract(again.map((one) => one.document.address));
        await store().write(batch(...again));
        expect(await dumped(store())).toBe(wanted);
      }),
      { numRuns: 12 },
    );
  });
}
