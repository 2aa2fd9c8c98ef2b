import * as actions from './actions.ts';
import { DISPLAYS, DISPLAY_ORDER } from './displays.ts';
import { LAYOUTS, type LayoutName } from './layout-names.ts';
import { expand } from './loading.ts';
import { useExplorer } from './store.ts';

/** Something the user can do, found by its words. */
export interface Command {
  id: string;
  label: string;
  keys?: string;
  run: () => void;
}

function chosen(): readonly string[] {
  return useExplorer.getState().selection.entities;
}

/** Every action of the canvas; those on a selection do nothing without one. */
export const COMMANDS: readonly Command[] = [
  { id: 'expand', label: 'Expand the selection', keys: 'E', run: () => chosen().forEach((id) => void expand(id)) },
  { id: 'hide', label: 'Hide the selection', keys: 'H', run: () => actions.hide(chosen()) },
  { id: 'hide-others', label: 'Hide everything else', keys: 'Shift+H', run: () => actions.hideOthers(chosen()) },
  { id: 'show-all', label: 'Show everything hidden', keys: 'A', run: actions.showAll },
  { id: 'pin', label: 'Pin or unpin the selection', run: () => actions.togglePin(chosen()) },
  { id: 'path', label: 'Paths between the two that are chosen', keys: 'P', run: () => actions.askPath(chosen()) },
  { id: 'fit', label: 'Fit the picture into the window', keys: 'F', run: actions.fit },
  { id: 'undo', label: 'Undo', keys: 'Ctrl+Z', run: actions.undo },
  { id: 'redo', label: 'Redo', keys: 'Ctrl+Shift+Z', run: actions.redo },
  ...(Object.keys(LAYOUTS) as LayoutName[]).map((name) => ({
    id: `layout-${name}`,
    label: `Layout: ${LAYOUTS[name].label}`,
    run: () => actions.arrange(name),
  })),
  ...DISPLAY_ORDER.map((display) => ({
    id: display,
    label: `Show: ${DISPLAYS[display]}`,
    run: () => actions.show(display),
  })),
  { id: 'all-time', label: 'All of time', run: () => actions.setAsOf(null) },
  {
    id: 'time',
    label: 'Show or hide the time bar',
    run: () => actions.openTime(!useExplorer.getState().timeOpen),
  },
  { id: 'add', label: 'Add a release', run: () => actions.openAdd(true) },
  { id: 'help', label: 'Keys and help', keys: '?', run: () => actions.openHelp(true) },
];
