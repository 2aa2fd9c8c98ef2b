import type { Core, EventObject, NodeSingular } from 'cytoscape';
import * as actions from '../../state/actions.ts';
import { expand, expandBranch } from '../../state/expanding.ts';
import { presentView } from '../../state/store.ts';
import type { Point } from '../../state/view.ts';
import { presentlyDrawn } from '../../state/drawn.ts';
import { openGroup } from '../../state/group-actions.ts';
import { moreIndex } from '../elements.ts';

/** Turns what the pointer does with things into the user's actions. */
export function followPointer(cy: Core): void {
  cy.on('tap', 'node', tapNode);
  // Not before it is clear that no second tap follows: the panel that opens would move what is being tapped.
  cy.on('onetap', 'node', chooseNode);
  cy.on('dbltap', 'node', openNode);
  cy.on('cxttap', 'node', openMenu);
  cy.on('dragfree', 'node', ({ target }) => moveNodes(cy, target as NodeSingular));
  followBox(cy);
  cy.on('mouseover', 'node', ({ target }) => hover(cy, target, true));
  cy.on('mouseout', 'node', ({ target }) => hover(cy, target, false));
}

function tapNode({ target, originalEvent }: EventObject): void {
  const index = moreIndex(target.id());
  const more = index === undefined ? undefined : presentView().more[index];
  if (more) void expandBranch(more.entityId, more.branch);
  else if (addsToChoice(originalEvent)) actions.toggleChosen(membersOf(target));
}

function chooseNode({ target, originalEvent }: EventObject): void {
  const members = membersOf(target);
  if (members.length > 0 && !addsToChoice(originalEvent)) actions.select({ entities: members, relations: [] });
}

/** A group opens, a thing is expanded. */
function openNode({ target }: EventObject): void {
  const id = target.id() as string;
  const group = presentlyDrawn().groups.find((one) => one.id === id);
  if (group) openGroup(group);
  else if (moreIndex(id) === undefined) void expand(id);
}

/** None for what is no thing. */
function membersOf(node: NodeSingular): string[] {
  return node.data('members') as string[];
}

function addsToChoice(event: MouseEvent): boolean {
  return event.ctrlKey || event.metaKey || event.shiftKey;
}

function openMenu({ target, originalEvent }: EventObject): void {
  if (presentView().entities[target.id()] === undefined) return;
  const at = 'clientX' in originalEvent ? (originalEvent as MouseEvent) : { clientX: 80, clientY: 80 };
  actions.openMenu({ id: target.id(), x: at.clientX, y: at.clientY });
}

function moveNodes(cy: Core, node: NodeSingular): void {
  if (moreIndex(node.id()) !== undefined) return;
  const positions: Record<string, Point> = { [node.id()]: { ...node.position() } };
  for (const chosen of cy.nodes('.chosen')) positions[chosen.id()] = { ...chosen.position() };
  actions.move(positions);
}

/** Shift and drag: everything in the box is chosen. Each node reports by itself; they are gathered into one choice. */
function followBox(cy: Core): void {
  let inBox: string[] = [];
  cy.on('box', 'node', ({ target }) => {
    if (inBox.length === 0) {
      queueMicrotask(() => {
        actions.select({ entities: inBox, relations: [] });
        inBox = [];
      });
    }
    inBox.push(...membersOf(target));
  });
}

function hover(cy: Core, target: EventObject['target'], over: boolean): void {
  target.toggleClass('hovered', over);
  const container = cy.container();
  if (container) container.style.cursor = over ? 'pointer' : '';
}
