import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { GraphWalk, Step } from '../../server/store/graph-walk.ts';
import { findPaths } from '../../server/store/questions/paths.ts';
import { loopFreePaths, type Line } from './loop-free-paths.ts';

function name(node: number): string {
  return `n${node}`;
}

/** A graph of numbered nodes, walked in memory. */
function walkOn(lines: Line[]): GraphWalk {
  return {
    enter: async (ids) => ids.map((id) => Number(id.slice(1))),
    leave: async (entities, relations) => ({
      entities: entities.map((handle) => name(Number(handle))),
      relations: relations.map(String),
    }),
    weigh: async (groups) =>
      groups.map((group) => lines.filter((line) => line.some((node) => group.includes(node))).length),
    async step(from, _filter, _open, limit) {
      const steps = lines.flatMap(([a, b], i): Step[] => [
        [a, `r${i}`, b],
        [b, `r${i}`, a],
      ]);
      return steps.filter(([node, , other]) => from.includes(node) && node !== other).slice(0, limit);
    },
  };
}

const graph = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 20 });
const bounds = { limit: 10_000, visits: 100_000 };

test('the paths found are all the loop-free ones up to a length, or all the shortest, and no other', async () => {
  await fc.assert(
    fc.asyncProperty(graph, fc.integer({ min: 1, max: 6 }), async (lines, longest) => {
      const all = loopFreePaths(lines, [0], 1, longest).map((path) => path.map(name).join());
      const shortest = Math.min(...all.map((path) => path.split(',').length));
      const told = async (longer: boolean) => {
        const { paths, complete } = await findPaths(walkOn(lines), 'n0', 'n1', { ...bounds, longest, longer });
        expect(complete).toBe(true);
        return paths.map(({ entities }) => entities.join()).sort();
      };
      expect(await told(true)).toEqual(all.sort());
      expect(await told(false)).toEqual(all.filter((path) => path.split(',').length === shortest).sort());
    }),
    { numRuns: 500 },
  );
});
