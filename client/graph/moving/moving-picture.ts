import type { Marks } from '../controllers/mark-selection.ts';
import type { EdgeSpec } from '../edges.ts';
import type { Elements, NodeSpec } from '../elements.ts';
import { ENTITY_LOOK, SEVERAL_ICON, type Look } from '../../state/look.ts';
import { PALETTE } from '../../state/palette.ts';
import { nodeColour } from '../node-colour.ts';
import { INK, type Scheme, type Written } from '../style.ts';

/** How some nodes look; drawn once and stamped. */
export interface Sprite {
  shape: Look['shape'];
  colour: string;
  icon: Look['icon'];
  iconColour: string;
}

/** How some lines look. */
export interface Pen {
  colour: string;
  alpha: number;
  dash: readonly number[];
}

export interface MovingLabel {
  node: number;
  lines: readonly string[];
  /** From the middle of the node, in pixels of the screen. */
  x: number;
  y: number;
}

/** The picture as it is painted while it moves: plain numbers that a worker takes quickly; in model units. */
export interface MovingPicture {
  ground: string;
  text: string;
  sprites: readonly Sprite[];
  pens: readonly Pen[];
  /** x, y, size, sprite and opacity of each node, one after the other. */
  nodes: Float32Array;
  /** Source, target and pen of each line, by their places in the lists; those of one pen together. */
  edges: Uint32Array;
  /** Those of larger nodes first. */
  labels: readonly MovingLabel[];
}

export const NODE_NUMBERS = 5;
export const EDGE_NUMBERS = 3;

const FADED = 0.28;
const DIMMED = 0.12;
const LINE = 0.75;

export function movingPicture(
  { nodes, edges }: Elements,
  marks: Marks,
  written: (id: string) => Written | null,
  scheme: Scheme,
): MovingPicture {
  const ink = INK[scheme];
  const things = nodes.filter(({ type }) => type !== 'More');
  const place = new Map(things.map(({ id }, index) => [id, index]));
  const sprites = kinds(things, (node) => spriteOf(node, scheme));
  const pens = kinds(edges, (edge) => penOf(edge, marks, scheme));
  const lines = edges
    .map((edge, index) => [place.get(edge.source)!, place.get(edge.target)!, pens.of[index]!] as const)
    .toSorted((a, b) => a[2] - b[2]);
  return {
    ground: ink.ground,
    text: ink.text,
    sprites: sprites.all,
    pens: pens.all,
    nodes: Float32Array.from(
      things.flatMap((node, index) => {
        const { position, size, planned } = node;
        return [position.x, position.y, size, sprites.of[index]!, opacityOf(node, marks) * (planned ? 0.5 : 1)];
      }),
    ),
    edges: Uint32Array.from(lines.flat()),
    labels: things
      .toSorted((a, b) => b.size - a.size)
      .flatMap(({ id }) => {
        const label = written(id);
        if (!label) return [];
        const { lines: text, x, y, zoom } = label;
        return [{ node: place.get(id)!, lines: text.split('\n'), x: x * zoom, y: y * zoom }];
      }),
  };
}

/** What of a list looks alike: each look once, and which of them each has. */
function kinds<Item, Kind>(items: readonly Item[], kindOf: (item: Item) => Kind): { all: Kind[]; of: number[] } {
  const known = new Map<string, number>();
  const all: Kind[] = [];
  const of = items.map((item) => {
    const kind = kindOf(item);
    const key = JSON.stringify(kind);
    if (!known.has(key)) known.set(key, all.push(kind) - 1);
    return known.get(key)!;
  });
  return { all, of };
}

export function opacityOf({ id, dimmed }: NodeSpec | EdgeSpec, marks: Marks): number {
  return (dimmed ? DIMMED : 1) * (marks.get(id)?.includes('faded') ? FADED : 1);
}

export function spriteOf(node: NodeSpec, scheme: Scheme): Sprite {
  const { type } = node;
  const several = type === 'Mixed' || type === 'More';
  const { shape, icon } = several ? { shape: 'round-rectangle' as const, icon: SEVERAL_ICON } : ENTITY_LOOK[type];
  const { text, icon: bright } = INK[scheme];
  return { shape, icon, colour: nodeColour(node, scheme), iconColour: node.planned ? text : bright };
}

export function penOf(edge: EdgeSpec, marks: Marks, scheme: Scheme): Pen {
  const opacity = opacityOf(edge, marks);
  const { line, accent } = INK[scheme];
  const dash = edge.denied ? [1, 3] : edge.planned || edge.possibly ? [6, 3] : [];
  const told = marks.get(edge.id);
  if (told?.includes('near') || told?.includes('chosen')) return { colour: accent, alpha: opacity, dash };
  if (edge.colour) return { colour: PALETTE[edge.colour][scheme], alpha: opacity, dash };
  return { colour: line, alpha: LINE * opacity, dash };
}
