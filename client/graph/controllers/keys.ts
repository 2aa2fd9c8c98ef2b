import * as actions from '../../state/actions.ts';
import { presentlyShown } from '../../state/shown.ts';
import { expand } from '../../state/loading.ts';
import { presentView, useExplorer } from '../../state/store.ts';
import type { Point } from '../../state/view.ts';
import { ARROWS, neighbourTowards } from '../../state/walk.ts';

type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Keys that work while the canvas has the focus. True when the key was for the canvas. */
export function pressKey(event: Press, whereOnScreen: (id: string) => Point): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const chosen = useExplorer.getState().selection.entities;
  const arrow = ARROWS[event.key];
  if (arrow) return walk(chosen[0], arrow);
  if (event.key === 'Escape') return done(actions.chooseNothing());
  if (event.key === 'Delete' || event.key === 'Backspace') return done(actions.hide(chosen));
  if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey))
    return openMenuOf(chosen[0], whereOnScreen);
  return useExplorer.getState().singleKeys && pressLetter(event.key.toLowerCase(), event.shiftKey, chosen);
}

function pressLetter(key: string, shift: boolean, chosen: readonly string[]): boolean {
  switch (key) {
    case 'e':
      for (const id of chosen) void expand(id);
      return true;
    case 'h':
      return done(shift ? actions.hideOthers(chosen) : actions.hide(chosen));
    case 'p':
      return done(actions.askPath(chosen));
    case 'f':
      return done(actions.fit());
    case 'a':
      return done(actions.showAll());
    default:
      return false;
  }
}

/** To the neighbour in that direction; with nothing chosen, to the best connected. */
function walk(from: string | undefined, arrow: Point): boolean {
  const view = presentView();
  const visible = presentlyShown();
  const next = from
    ? neighbourTowards(view, visible, from, arrow)
    : visible.entities.toSorted((a, b) => b.degree - a.degree)[0]?.id;
  if (next) actions.choose(next);
  return true;
}

function openMenuOf(id: string | undefined, whereOnScreen: (id: string) => Point): boolean {
  if (id) actions.openMenu({ id, ...whereOnScreen(id) });
  return true;
}

/** The action has been done: the key was for the canvas. */
function done(_action: void): boolean {
  return true;
}
