import { expect, test } from '@jest/globals';
import { lineageArcs } from '../../../../client/views/entity/lineage-arcs.ts';

const follows = (later: string, earlier: string, mode: 'DONE' | 'PLANNED' = 'DONE') => ({
  id: `${later}-${earlier}`,
  mode,
  from: { id: later },
  to: { id: earlier },
});

test('an arrow leads from the earlier instrument down to the later, dashed when it is planned only', () => {
  const { arcs } = lineageArcs(['mou', 'renewal'], [follows('renewal', 'mou', 'PLANNED')]);
  expect(arcs).toEqual([{ id: 'renewal-mou', path: 'M24 28H12V68H22', head: 'M17 63L22 68L17 73', planned: true }]);
});

test('arrows that pass each other have lanes of their own; one to what is not told is left out', () => {
  const lineage = [follows('c', 'a'), follows('b', 'a'), follows('b', 'elsewhere')];
  const { arcs, width } = lineageArcs(['a', 'b', 'c'], lineage);
  expect(arcs.map(({ id }) => id)).toEqual(['b-a', 'c-a']);
  expect(new Set(arcs.map(({ path }) => /H(\d+)V/.exec(path)?.[1])).size).toBe(2);
  expect(width).toBe(36);
});
