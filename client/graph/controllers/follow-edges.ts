import type { Core, EventObject } from 'cytoscape';
import { chooseNothing, chooseRelations, select } from '../../state/actions.ts';
import { edgeAt } from '../edge-at.ts';
import type { EdgeSpec } from '../edges.ts';
import type { Elements } from '../elements.ts';

/** Pixels between the pointer and a line that is meant. */
const REACH = 6;
/** Milliseconds that the pointer stays where it is before what lies there is named: each naming draws the graph anew. */
const REST = 60;

/**
 * Lines answer the pointer: under it they are named, pressed they are chosen; the ground chooses nothing. Cytoscape
 * would look for the line at each move, which takes most of the main thread in a large picture.
 */
export function followEdges(cy: Core, elements: () => Elements): void {
  let hovered: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lineAt = ({ target, position }: EventObject) =>
    target === cy ? edgeAt(elements(), position, REACH / cy.zoom()) : undefined;
  const hover = (id: string | undefined) => {
    if (id === hovered) return;
    if (hovered) leaveLine(cy, hovered);
    if (id)
      showLine(
        cy,
        elements().edges.find((edge) => edge.id === id),
      );
    if (id || hovered) cy.container()!.style.cursor = id ? 'pointer' : '';
    hovered = id;
  };
  cy.on('mousemove', (event) => {
    clearTimeout(timer);
    // While something is dragged, nothing is pointed at.
    const { buttons } = event.originalEvent;
    timer = setTimeout(() => !cy.destroyed() && hover(buttons === 0 ? lineAt(event) : undefined), REST);
  });
  cy.container()!.addEventListener('mouseleave', () => {
    clearTimeout(timer);
    hover(undefined);
  });
  cy.on('tap', (event) => {
    if (event.target !== cy) return;
    const id = lineAt(event);
    const edge = elements().edges.find((one) => one.id === id);
    if (edge?.relations.length === 0) select({ entities: [edge.source, edge.target], relations: [] });
    else if (edge) chooseRelations(edge.relations);
    else chooseNothing();
  });
}

/** Of a large picture Cytoscape has only the lines that are chosen. */
function showLine(cy: Core, edge: EdgeSpec | undefined): void {
  if (!edge) return;
  const there = cy.getElementById(edge.id);
  if (there.empty()) cy.add({ group: 'edges', data: { ...edge, passing: true }, classes: 'hovered' });
  else there.addClass('hovered');
}

function leaveLine(cy: Core, id: string): void {
  const line = cy.getElementById(id);
  if (line.data('passing') && !line.hasClass('chosen')) line.remove();
  else line.removeClass('hovered');
}
