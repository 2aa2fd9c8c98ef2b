import type { LayoutGraph, LayoutNode } from '../../client/graph/layouts/layout.ts';
import { seededRandom } from '../../client/graph/layouts/seeded-random.ts';
import { pick } from '../pick.ts';

/** Of a hundred nodes so many are hubs. */
const HUBS = 5;
/** So many hubs of one country. */
const TOGETHER = 5;
/** Share of the lines that stay in their country. */
const AT_HOME = 0.8;

/** A graph as releases give it: agreements, events and people, each linked to a few bodies, and of those a few to very many. */
export function hubGraph(size: number, lines: number): LayoutGraph {
  const random = seededRandom(size);
  const hubs = Math.max(2, Math.round((size * HUBS) / 100));
  const countries = Math.ceil(hubs / TOGETHER);
  const edges = new Map<string, LayoutGraph['edges'][number]>();
  const link = (node: number) => {
    const home = node % countries;
    const ofCountry = Math.floor(TOGETHER * random() ** 2) * countries + home;
    const ofAny = Math.floor(hubs * random() ** 2);
    const hub = Math.min(hubs - 1, random() < AT_HOME ? ofCountry : ofAny);
    if (hub !== node) edges.set(`${hub} ${node}`, { source: `n${hub}`, target: `n${node}` });
  };
  for (let node = hubs; node < size; node++) link(node);
  while (edges.size < lines) link(Math.floor(random() * size));
  const degrees = new Map<string, number>();
  for (const { source, target } of edges.values()) {
    for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  }
  const nodes = Array.from({ length: size }, (_, index): LayoutNode => {
    const shape = 16 + Math.min(38, 4.6 * Math.sqrt(degrees.get(`n${index}`) ?? 0));
    return {
      id: `n${index}`,
      type: index < hubs ? 'Agency' : pick(random, ['Agreement', 'Agreement', 'Event', 'Official']),
      date: `20${String(10 + Math.floor(random() * 15))}`,
      country: index < hubs ? `C${index % countries}` : null,
      width: 40 + Math.round(random() * 60),
      height: shape + 30,
      pinned: null,
      near: null,
    };
  });
  return { nodes, edges: [...edges.values()], window: { width: 1200, height: 800 }, centre: null };
}
