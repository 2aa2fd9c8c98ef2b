import { homeCountries } from '../../state/home-countries.ts';
import { gridBlock, type GridBlock } from './grid-block.ts';
import type { LayoutGraph, LayoutNode, Positions } from './layout.ts';
import { pack } from './pack.ts';

/** Between blocks; wider than between what stands in one. */
const GAP = 60;
/** Blocks are wider than high, as cells are. */
const ASPECT = 0.8;

/** A block for each country, the largest first; what is linked to several countries, or to none, has a block of its own. */
export function countries(graph: LayoutGraph): Positions {
  const homes = homeCountries(
    graph.nodes,
    graph.edges.map(({ source, target }) => [source, target] as const),
  );
  const members = new Map<string, LayoutNode[]>();
  for (const node of graph.nodes) {
    const [only = '', ...others] = homes.get(node.id) ?? [];
    const country = others.length === 0 ? only : '';
    members.set(country, [...(members.get(country) ?? []), node]);
  }
  const blocks = [...members.entries()]
    .toSorted(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .map(([, nodes]) => gridBlock(nodes.toSorted(byType), Math.ceil(Math.sqrt(nodes.length * ASPECT))));
  const middles = pack(blocks, graph.window, GAP);
  return Object.assign({}, ...blocks.map((block, index) => moved(block, middles[index]!)));
}

function byType(a: LayoutNode, b: LayoutNode): number {
  return a.type === b.type ? b.height - a.height || (a.id < b.id ? -1 : 1) : a.type < b.type ? -1 : 1;
}

function moved({ positions, width, height }: GridBlock, middle: { x: number; y: number }): Positions {
  const left = middle.x - width / 2;
  const top = middle.y - height / 2;
  return Object.fromEntries(Object.entries(positions).map(([id, { x, y }]) => [id, { x: x + left, y: y + top }]));
}
