import type { Core, EventObject } from 'cytoscape';
import type { Marks } from '../controllers/mark-selection.ts';
import type { Elements } from '../elements.ts';
import { NODE_NUMBERS, type MovingPicture } from '../moving/moving-picture.ts';
import { workerPicture } from '../moving/worker-picture.ts';
import { sightOf } from '../sight.ts';
import { INK, type Scheme } from '../style.ts';
import { linePicture } from './line-picture.ts';

/** The lines of a large picture, painted by a worker under its things: Cytoscape would draw them one by one, every time. */
export interface LineLayer {
  /** Paints them from now on, but for those that are chosen: Cytoscape draws these. Resolves when they are on the screen. */
  show(elements: Elements, marks: Marks, scheme: Scheme): Promise<void>;
  /** Resolves when what was asked for is on the screen. */
  painted(): Promise<void>;
  remove(): void;
}

export function lineLayer(cy: Core, container: HTMLElement): LineLayer {
  const layer = workerPicture(container, 'under');
  let shown: Shown | null = null;
  let moved = false;
  let seen = '';

  const follow = () => {
    const sight = sightOf(cy);
    const present = JSON.stringify({ ...sight, width: container.clientWidth, height: container.clientHeight });
    if (!shown || (present === seen && !moved)) return;
    // What is posted is given away.
    if (moved)
      layer.show({ ...shown.picture, nodes: shown.picture.nodes.slice(), edges: shown.picture.edges.slice() }, sight);
    else layer.sharpen(sight);
    moved = false;
    seen = present;
  };
  const moveNode = ({ target }: EventObject) => {
    const at = shown?.place.get(target.id());
    if (at === undefined) return;
    shown!.picture.nodes.set([target.position('x'), target.position('y')], at * NODE_NUMBERS);
    moved = true;
  };
  cy.on('render', follow);
  cy.on('position', 'node', moveNode);
  return {
    show(elements, marks, scheme) {
      shown = linesAlone(elements, marks, scheme);
      moved = true;
      follow();
      return layer.painted();
    },
    painted: () => layer.painted(),
    remove() {
      cy.off('render', follow);
      cy.off('position', 'node', moveNode);
      layer.remove();
    },
  };
}

/** A picture and where in its list each node stands. */
interface Shown {
  picture: MovingPicture;
  place: ReadonlyMap<string, number>;
}

/** The lines that are not chosen, between things that are not seen. */
function linesAlone({ nodes, edges }: Elements, marks: Marks, scheme: Scheme): Shown {
  const place = new Map(nodes.map(({ id }, index) => [id, index]));
  const plain = edges.filter(({ id }) => !marks.get(id)?.includes('chosen'));
  const { ground, text } = INK[scheme];
  const picture = {
    ground,
    text,
    sprites: [],
    ...linePicture(plain, place, marks, scheme),
    nodes: Float32Array.from(nodes.flatMap(({ position, size }) => [position.x, position.y, size, 0, 0])),
    labels: [],
  };
  return { picture, place };
}
