import * as actions from '../../state/actions.ts';
import { presentlyDrawn } from '../../state/drawn.ts';
import * as groups from '../../state/group-actions.ts';
import { collapse } from '../../state/collapse.ts';
import { expandChosen } from '../../state/expanding.ts';
import { presentView, useExplorer } from '../../state/store.ts';
import type { Point } from '../../state/view.ts';
import { ARROWS, neighbourTowards } from '../../state/walk.ts';

type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Keys that work while the canvas has the focus. True when the key was for the canvas. */
export function pressKey(event: Press, whereOnScreen: (id: string) => Point): boolean {
  if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey) && !event.altKey)
    return done(actions.chooseAll());
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const chosen = useExplorer.getState().selection.entities;
  const arrow = ARROWS[event.key];
  if (arrow) return walk(chosen, arrow, event.shiftKey);
  if (event.key === 'Escape') return done(presentView().focus ? actions.leaveFocus() : actions.chooseNothing());
  if (event.key === 'Delete' || event.key === 'Backspace') return done(actions.hide(chosen));
  if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey))
    return openMenuOf(chosen[0], whereOnScreen);
  return useExplorer.getState().singleKeys && pressLetter(event.key.toLowerCase(), event.shiftKey, chosen);
}

function pressLetter(key: string, shift: boolean, chosen: readonly string[]): boolean {
  switch (key) {
    case 'e':
      return done(shift ? close(chosen) : open(chosen));
    case 'g':
      return done(shift ? groups.groupBy(null) : groups.groupByNext());
    case 'h':
      return done(shift ? actions.hideOthers(chosen) : actions.hide(chosen));
    case 'l':
      return done(actions.setLasso(true));
    case 'm':
      return done(actions.openMap(!useExplorer.getState().mapOpen));
    case 'n':
      return done(actions.chooseNeighbours());
    case 'p':
      return done(actions.askPath(chosen));
    case 'd':
      return done(actions.focusOn(chosen));
    case 'f':
      return done(actions.fit());
    case 'a':
      return done(actions.showAll());
    default:
      return false;
  }
}

/** To the neighbour in that direction, besides what is chosen with `more`; with nothing chosen, to the best connected. */
function walk(chosen: readonly string[], arrow: Point, more: boolean): boolean {
  const drawn = presentlyDrawn();
  const from = chosen.at(-1);
  const best = drawn.entities.toSorted((a, b) => b.degree - a.degree)[0]?.id ?? drawn.groups[0]?.id;
  const next = from ? neighbourTowards(presentView(), drawn, drawn.nodeOf(from), arrow) : best && drawn.nodeOf(best);
  const group = drawn.groups.find(({ id }) => id === next);
  const ids = group ? groups.chosenAs(group) : next ? [next] : [];
  const before = more ? chosen.filter((id) => !ids.includes(id)) : [];
  if (ids.length > 0) actions.select({ entities: [...before, ...ids], relations: [] });
  return true;
}

/** Opens a group, else asks for what its things are linked to. */
function open(chosen: readonly string[]): void {
  const group = groups.presentGroup();
  if (group) return groups.openGroup(group);
  expandChosen(chosen);
}

/** Draws the group again that the first is in, else hides what only these are linked to. */
function close(chosen: readonly string[]): void {
  const [first] = chosen;
  if (presentView().rest) return groups.putBack(chosen);
  if (first && !groups.closeGroupOf(first)) collapse(chosen);
}

function openMenuOf(id: string | undefined, whereOnScreen: (id: string) => Point): boolean {
  if (id) actions.openMenu({ id, ...whereOnScreen(id) });
  return true;
}

/** The action has been done: the key was for the canvas. */
function done(_action: void): boolean {
  return true;
}
