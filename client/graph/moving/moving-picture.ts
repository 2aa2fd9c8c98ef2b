import type { Marks } from '../controllers/mark-selection.ts';
import type { Elements, NodeSpec } from '../elements.ts';
import { ENTITY_LOOK, SEVERAL_ICON, type Look } from '../../state/look.ts';
import { kindsOf } from '../kinds.ts';
import { linePicture, type LinePicture } from '../lines/line-picture.ts';
import { nodeColour } from '../node-colour.ts';
import { opacityOf } from '../opacity.ts';
import { INK, type Scheme, type Written } from '../style.ts';

/** How some nodes look; drawn once and stamped. */
export interface Sprite {
  shape: Look['shape'];
  colour: string;
  icon: Look['icon'];
  iconColour: string;
}

export interface MovingLabel {
  node: number;
  lines: readonly string[];
  /** From the middle of the node, in pixels of the screen. */
  x: number;
  y: number;
}

/** The picture as it is painted while it moves: plain numbers that a worker takes quickly; in model units. */
export interface MovingPicture extends LinePicture {
  ground: string;
  text: string;
  sprites: readonly Sprite[];
  /** x, y, size, sprite and opacity of each node, one after the other. */
  nodes: Float32Array;
  /** Those of larger nodes first. */
  labels: readonly MovingLabel[];
}

export const NODE_NUMBERS = 5;

export function movingPicture(
  { nodes, edges }: Elements,
  marks: Marks,
  written: (id: string) => Written | null,
  scheme: Scheme,
): MovingPicture {
  const ink = INK[scheme];
  const things = nodes.filter(({ type }) => type !== 'More');
  const place = new Map(things.map(({ id }, index) => [id, index]));
  const sprites = kindsOf(
    things,
    ({ type, colour, planned }) => `${type} ${colour} ${planned}`,
    (node) => spriteOf(node, scheme),
  );
  return {
    ground: ink.ground,
    text: ink.text,
    sprites: sprites.all,
    ...linePicture(edges, place, marks, scheme),
    nodes: Float32Array.from(
      things.flatMap((node, index) => {
        const { position, size, planned } = node;
        return [position.x, position.y, size, sprites.of[index]!, opacityOf(node, marks) * (planned ? 0.5 : 1)];
      }),
    ),
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

export function spriteOf(node: NodeSpec, scheme: Scheme): Sprite {
  const { type } = node;
  const several = type === 'Mixed' || type === 'More';
  const { shape, icon } = several ? { shape: 'round-rectangle' as const, icon: SEVERAL_ICON } : ENTITY_LOOK[type];
  const { text, icon: bright } = INK[scheme];
  return { shape, icon, colour: nodeColour(node, scheme), iconColour: node.planned ? text : bright };
}
